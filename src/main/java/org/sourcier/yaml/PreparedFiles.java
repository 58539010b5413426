package org.sourcier.yaml;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The YAML files of a jar as trees, made when it was built, which spares parsing them at each
 * start. They count only while each file in the jar is still the one of which its tree was made, by
 * the length and checksum that the jar has of it; where one is not, all are read as YAML.
 */
public final class PreparedFiles {
  /** Its name in the jar. */
  static final String NAME = "prepared.trees";

  private final SortedMap<String, PreparedFile> files;

  private PreparedFiles(SortedMap<String, PreparedFile> files) {
    this.files = Collections.unmodifiableSortedMap(files);
  }

  /** Read when first asked for. */
  private static final class Program {
    static final Optional<PreparedFiles> FILES = read();

    private static Optional<PreparedFiles> read() {
      try {
        Path home = ProgramHome.path();
        return Files.isDirectory(home) ? Optional.empty() : PreparedFiles.in(home);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Those of the program; none where it runs from a folder of classes. */
  public static Optional<PreparedFiles> ofProgram() {
    return Program.FILES;
  }

  /**
   * Those of a jar.
   *
   * @return nothing where there are none, or where the jar's files are others by now
   * @throws IOException where the jar cannot be read
   */
  public static Optional<PreparedFiles> in(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      ZipEntry packed = zip.getEntry(NAME);
      if (packed == null) {
        return Optional.empty();
      }
      SortedMap<String, PreparedFile> files = files(ByteBuffer.wrap(bytes(zip, packed)));
      return files.values().stream().allMatch(file -> unchanged(zip, file))
          ? Optional.of(new PreparedFiles(files))
          : Optional.empty();
    }
  }

  private static byte[] bytes(ZipFile zip, ZipEntry packed) throws IOException {
    byte[] bytes = new byte[Math.toIntExact(packed.getSize())];
    try (DataInputStream in = new DataInputStream(zip.getInputStream(packed))) {
      in.readFully(bytes);
    }
    return bytes;
  }

  private static boolean unchanged(ZipFile zip, PreparedFile prepared) {
    ZipEntry file = zip.getEntry(prepared.name());
    return file != null && prepared.isOf(file);
  }

  private static SortedMap<String, PreparedFile> files(ByteBuffer in) {
    SortedMap<String, PreparedFile> files = new TreeMap<>();
    while (in.hasRemaining()) {
      String name = text(in);
      String sha256 = text(in);
      long length = in.getLong();
      long checksum = in.getLong();
      int size = in.getInt();
      ByteBuffer tree = in.slice(in.position(), size);
      files.put(name, new PreparedFile(name, sha256, length, checksum, tree));
      in.position(in.position() + size);
    }
    return files;
  }

  private static String text(ByteBuffer in) {
    byte[] bytes = new byte[in.getChar()];
    in.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** All under a folder such as {@code rules/}, by their names, sorted. */
  public Collection<PreparedFile> under(String folder) {
    return files.subMap(folder, folder + Character.MAX_VALUE).values();
  }

  Optional<PreparedFile> file(String name) {
    return Optional.ofNullable(files.get(name));
  }
}
