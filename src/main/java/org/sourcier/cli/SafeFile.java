package org.sourcier.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Writes a file beside its place and then moves it there, so that it is never half written. */
final class SafeFile {
  private final Path place;

  SafeFile(Path place) {
    this.place = place;
  }

  /** Takes a stream and writes all the content to it. */
  interface Content {
    void to(OutputStream stream) throws IOException;
  }

  /**
   * Writes the content, over a file that stands there already. Where the content fails, the place
   * stays as it was.
   *
   * @throws Refusal if the place cannot be written
   */
  void write(Content content) {
    if (Files.isDirectory(place)) {
      throw new Refusal(place + ": a folder stands where the file should be written");
    }
    try {
      Path folder = place.toAbsolutePath().normalize().resolveSibling("");
      Files.createDirectories(folder);
      Path beside = Files.createTempFile(folder, "." + place.getFileName(), ".part");
      try {
        fill(beside, content);
        move(beside);
      } finally {
        Files.deleteIfExists(beside);
      }
    } catch (IOException | UncheckedIOException e) {
      throw new Refusal(place + ": cannot be written; choose another place with -o", e);
    }
  }

  private static void fill(Path beside, Content content) throws IOException {
    try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(beside))) {
      content.to(stream);
    }
    boolean posix = beside.getFileSystem().supportedFileAttributeViews().contains("posix");
    if (posix) {
      // Temporary files are for their owner alone; a report is for its readers.
      Files.setPosixFilePermissions(beside, PosixFilePermissions.fromString("rw-r--r--"));
    }
  }

  private void move(Path beside) throws IOException {
    try {
      Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(beside, place, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
