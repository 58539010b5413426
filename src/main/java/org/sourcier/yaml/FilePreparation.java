package org.sourcier.yaml;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * A step of the build: makes the {@link PreparedFiles} of all YAML files in a folder of classes.
 */
public final class FilePreparation {
  private FilePreparation() {}

  /**
   * Writes the trees beside the files.
   *
   * @param folders one, that of the classes
   * @throws IOException where it cannot be read or written
   */
  public static void main(String... folders) throws IOException {
    Path folder = Path.of(folders[0]);
    try (Stream<Path> all = Files.walk(folder)) {
      List<String> names =
          all.filter(file -> file.toString().endsWith(".yaml"))
              .map(file -> folder.relativize(file).toString().replace('\\', '/'))
              .sorted()
              .toList();
      Files.write(folder.resolve(PreparedFiles.NAME), prepared(folder, names));
    }
  }

  private static byte[] prepared(Path folder, List<String> names) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (String name : names) {
      add(name, Files.readString(folder.resolve(name)), new DataOutputStream(all));
    }
    return all.toByteArray();
  }

  /** A file that is no YAML is left out, so that it is read again and its problems are told. */
  private static void add(String name, String content, DataOutputStream out) throws IOException {
    Problems problems = new Problems();
    Optional<Node> top = new YamlReader(name, problems).read(content);
    if (top.isPresent() && problems.none()) {
      byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
      CRC32 checksum = new CRC32();
      checksum.update(bytes);
      byte[] tree = new TreeWriter().write(top.get());
      out.writeUTF(name);
      out.writeUTF(Sha256.of(content));
      out.writeLong(bytes.length);
      out.writeLong(checksum.getValue());
      out.writeInt(tree.length);
      out.write(tree);
    }
  }
}
