package org.sourcier.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Sees whether files of folders came, went or changed, by their names, sizes and times. It looks
 * again instead of being told, since not every file system tells.
 */
final class FolderChanges {
  private static final int DEEPEST = 16;

  private final List<Path> folders;
  private final Path except;
  private SortedMap<String, String> seen;

  /**
   * @param folders what lies in them counts; a file counts alone
   * @param except what lies in there does not
   */
  FolderChanges(List<Path> folders, Path except) {
    this.folders = List.copyOf(folders);
    this.except = absolute(except);
    this.seen = look();
  }

  /** Whether something is other than when this was last asked, or than at the start. */
  boolean any() {
    SortedMap<String, String> now = look();
    boolean changed = !now.equals(seen);
    seen = now;
    return changed;
  }

  private SortedMap<String, String> look() {
    SortedMap<String, String> found = new TreeMap<>();
    for (Path folder : folders) {
      try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
        files
            .filter(file -> !absolute(file).startsWith(except))
            .forEach(file -> found.put(file.toString(), state(file)));
      } catch (IOException | UncheckedIOException e) {
        // A folder that is just being moved is looked at again the next time.
        found.put(folder.toString(), "cannot be listed");
      }
    }
    return found;
  }

  private static String state(Path file) {
    try {
      BasicFileAttributes known = Files.readAttributes(file, BasicFileAttributes.class);
      return known.isRegularFile() ? known.size() + " " + known.lastModifiedTime() : "";
    } catch (IOException e) {
      return "cannot be read";
    }
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }
}
