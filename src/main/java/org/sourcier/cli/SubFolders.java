package org.sourcier.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The folders in folders, each a set of its own. */
final class SubFolders {

  /**
   * All folders directly in these, by name, hidden ones left out; the folders that hold none of
   * their own stand for themselves.
   *
   * @throws Refusal where one is no folder or can't be listed, or two have the same name
   */
  List<List<Path>> in(List<Path> folders) {
    List<Path> all = folders.stream().flatMap(folder -> of(folder).stream()).toList();
    Set<String> names = new TreeSet<>();
    for (Path folder : all) {
      if (!names.add(String.valueOf(folder.toAbsolutePath().normalize().getFileName()))) {
        throw new Refusal("--each: two folders have the name of " + folder + "; one must change");
      }
    }
    return all.stream().map(List::of).toList();
  }

  private static List<Path> of(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new Refusal("--each " + folder + ": this is no folder");
    }
    try (Stream<Path> entries = Files.list(folder)) {
      List<Path> inside =
          entries
              .filter(Files::isDirectory)
              .filter(entry -> !String.valueOf(entry.getFileName()).startsWith("."))
              .sorted()
              .toList();
      return inside.isEmpty() ? List.of(folder) : inside;
    } catch (IOException | UncheckedIOException e) {
      throw new Refusal("--each " + folder + ": this folder can't be listed", e);
    }
  }
}
