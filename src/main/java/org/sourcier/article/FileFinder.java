package org.sourcier.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sourcier.article.format.Fault;
import org.sourcier.article.format.FileNames;

/**
 * Finds the files to read: those given, and those in folders given and the folders in them, by name
 * in the order of UTF-16 units. What can't be an article is passed over; each file and folder is
 * found once, by whatever links it is reached.
 */
final class FileFinder {
  static final Path STANDARD_INPUT = Path.of("-");
  private static final String SET_FILE = "set.yaml";
  private static final int DEEPEST = 16;

  private final FileNames names;
  private final List<GivenFile> files = new ArrayList<>();
  private final List<SetFile> sets = new ArrayList<>();
  private final List<ReadProblem> problems = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();

  FileFinder(FileNames names) {
    this.names = names;
  }

  /**
   * The files, the descriptions of their folders and what can't be found, all in order.
   *
   * @param sets of the folders, where they have one
   */
  record Result(List<GivenFile> files, List<SetFile> sets, List<ReadProblem> problems) {}

  /** Finds the files of these paths. */
  Result find(List<Path> paths) {
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        given(path);
      } else {
        file(new GivenFile(path, Optional.empty(), GivenFile.shown(path)), true);
      }
    }
    return new Result(files, sets, problems);
  }

  private void given(Path folder) {
    int before = files.size();
    int troubles = problems.size();
    folder(folder, folder, Optional.empty(), 0);
    if (files.size() == before && problems.size() == troubles) {
      problem(folder, Fault.of(Fault.Kind.EMPTY_FOLDER));
    }
  }

  private void folder(Path top, Path folder, Optional<SetFile> above, int depth) {
    if (depth > DEEPEST || !firstSeen(folder)) {
      return;
    }
    SetFile own = SetFile.read(folder.resolve(SET_FILE), problems);
    Optional<SetFile> set = own.present() ? Optional.of(own) : above;
    Path home = own.present() ? folder : top;
    set.filter(s -> own.present()).ifPresent(sets::add);
    int before = files.size();
    for (Path entry : entries(folder)) {
      String name = home.relativize(entry).toString().replace('\\', '/');
      if (Files.isDirectory(entry)) {
        if (names.mayBeArticle(name + "/x")) {
          folder(home, entry, set, depth + 1);
        }
      } else if (names.mayBeArticle(name)) {
        file(new GivenFile(entry, set, name), false);
      }
    }
    own.unknown(files.subList(before, files.size())).forEach(problems::add);
  }

  private List<Path> entries(Path folder) {
    Map<String, Path> entries = new TreeMap<>();
    try (Stream<Path> listed = Files.list(folder)) {
      listed.forEach(path -> entries.put(String.valueOf(path.getFileName()), path));
    } catch (IOException | UncheckedIOException e) {
      problem(folder, Fault.of(Fault.Kind.FORBIDDEN_FOLDER));
    }
    return List.copyOf(entries.values());
  }

  private void file(GivenFile file, boolean named) {
    Path path = file.path();
    if (path.equals(STANDARD_INPUT)) {
      files.add(file);
    } else if (named && !Files.exists(path)) {
      boolean link = Files.isSymbolicLink(path);
      problem(path, link ? Fault.of(Fault.Kind.DEAD_LINK) : Fault.of(Fault.Kind.ABSENT));
    } else if (!Files.isRegularFile(path)) {
      problem(path, Fault.of(Fault.Kind.NO_FILE));
    } else if (!firstSeen(path)) {
      problem(path, Fault.of(Fault.Kind.GIVEN_TWICE));
    } else {
      files.add(file);
    }
  }

  private boolean firstSeen(Path path) {
    try {
      return seen.add(path.toRealPath());
    } catch (IOException e) {
      return seen.add(path.toAbsolutePath().normalize());
    }
  }

  private void problem(Path path, Fault fault) {
    problems.add(new ReadProblem(GivenFile.shown(path), fault));
  }
}
