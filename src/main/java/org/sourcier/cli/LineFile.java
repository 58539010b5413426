package org.sourcier.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/**
 * Writes a file line by line beside its place, with {@code .part} at its name's end, and moves it
 * there when it is done. A program stopped before leaves the whole lines there.
 */
final class LineFile implements AutoCloseable {
  private final Path place;
  private final Path part;
  private final Writer writer;

  /**
   * @param before how many lines an earlier run should have left; where it did, they stay
   * @throws Refusal if the place cannot be written, or the earlier run left more or fewer lines
   */
  LineFile(Path place, int before) {
    if (Files.isDirectory(place)) {
      throw new Refusal(place + ": a folder stands where the file should be written");
    }
    this.place = place;
    this.part = place.resolveSibling(place.getFileName() + ".part");
    try {
      Files.createDirectories(place.toAbsolutePath().normalize().resolveSibling(""));
      boolean goesOn = before > 0 && Files.exists(part);
      if (goesOn) {
        refuseOther(before);
      }
      StandardOpenOption how =
          goesOn ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING;
      this.writer =
          Files.newBufferedWriter(part, StandardCharsets.UTF_8, StandardOpenOption.CREATE, how);
    } catch (IOException e) {
      throw new Refusal(place + ": cannot be written; choose another place with -o", e);
    }
  }

  private void refuseOther(int before) throws IOException {
    try (Stream<String> lines = Files.lines(part)) {
      long left = lines.count();
      if (left != before) {
        throw new Refusal(
            part + " holds " + left + " lines: go on with --from " + (left + 1) + ", or delete it");
      }
    }
  }

  /** Where the lines are until the file is done. */
  Path part() {
    return part;
  }

  /** Writes one line, to the disk at once. */
  void line(String line) {
    try {
      writer.write(line + "\n");
      writer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts the file in its place. */
  void done() {
    try {
      writer.close();
      try {
        Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new Refusal(place + ": cannot be written; choose another place with -o", e);
    }
  }

  /** Takes away what was not put in its place. */
  @Override
  public void close() {
    try {
      writer.close();
      Files.deleteIfExists(part);
    } catch (IOException e) {
      throw new Refusal(part + ": cannot be taken away", e);
    }
  }
}
