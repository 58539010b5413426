package org.sourcier.rule;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sourcier.yaml.Place;
import org.sourcier.yaml.Problems;
import org.sourcier.yaml.WrittenFile;
import org.sourcier.yaml.YamlFile;

/**
 * The rule files of one folder. Links are refused, so that nothing outside of the folder is read,
 * and size and number are bounded, so that a wrong folder costs a message and not the memory.
 */
final class RuleFolder {
  private static final String SUFFIX = ".yaml";
  private static final int DEEPEST = 8;
  private static final int MOST_ENTRIES = 2_000;
  private static final long MOST_BYTES = 4L * 1024 * 1024;
  private static final long MOST_BYTES_TOGETHER = 32L * 1024 * 1024;

  /** Folders of a pack that hold no rules: other packs, and the articles it is tried on. */
  private static final Set<String> NO_RULES = Set.of("packs", "articles", "schema");

  private final Path folder;
  private final String shown;
  private final Problems problems;

  /**
   * @param shown stands before the names of files in problems
   */
  RuleFolder(Path folder, String shown, Problems problems) {
    this.folder = folder;
    this.shown = shown;
    this.problems = problems;
  }

  /**
   * A file of the folder.
   *
   * @param name relative to the folder
   */
  record Found(String name, YamlFile file) {}

  /**
   * Whether a file of this name in a folder of rules is a rule file, and not one of a pack in it.
   */
  static boolean isRule(String name) {
    return !NO_RULES.contains(name.substring(0, Math.max(0, name.indexOf('/'))));
  }

  /** Its files that end in {@code .yaml}; other files are no rules and are passed over. */
  List<Found> files() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<Path> entries = new ArrayList<>();
    try {
      Files.walkFileTree(
          folder, EnumSet.noneOf(java.nio.file.FileVisitOption.class), DEEPEST, new Walk(entries));
    } catch (IOException e) {
      return refuse(folder, "the folder cannot be read").stream().toList();
    }
    if (entries.size() > MOST_ENTRIES) {
      String message = "more than " + MOST_ENTRIES + " entries: is this a folder of rules?";
      return refuse(folder, message).stream().toList();
    }
    return bounded(entries.stream().sorted().toList());
  }

  private List<Found> bounded(List<Path> entries) {
    List<Found> files = new ArrayList<>();
    long bytes = 0;
    for (Path entry : entries) {
      Optional<Found> file = file(entry);
      bytes += file.map(f -> f.file().content().length()).orElse(0);
      if (bytes > MOST_BYTES_TOGETHER) {
        return refuse(folder, "its files together are larger than rules may be").stream().toList();
      }
      file.ifPresent(files::add);
    }
    return files;
  }

  private Optional<Found> file(Path path) {
    String name = path.getFileName() == null ? "" : path.getFileName().toString();
    if (Files.isSymbolicLink(path)) {
      return refuse(path, "a link is not followed; put the file itself here");
    }
    if (name.endsWith(".yml")) {
      return refuse(path, "rule files end in " + SUFFIX);
    }
    return name.endsWith(SUFFIX) ? content(path) : Optional.empty();
  }

  private Optional<Found> content(Path path) {
    try {
      if (!Files.isRegularFile(path)) {
        return refuse(path, "this is no regular file");
      }
      if (Files.size(path) > MOST_BYTES) {
        return refuse(path, "larger than a rule file may be (" + MOST_BYTES + " bytes)");
      }
      return Optional.of(new Found(name(path), new WrittenFile(Files.readString(path))));
    } catch (CharacterCodingException e) {
      return refuse(path, "not in UTF-8; save it in UTF-8");
    } catch (IOException e) {
      return refuse(path, "cannot be read");
    }
  }

  private String name(Path path) {
    return folder.relativize(path).toString().replace('\\', '/');
  }

  private Optional<Found> refuse(Path path, String message) {
    problems.add(new Place(shown + name(path), 1, 1), message);
    return Optional.empty();
  }

  /** Gathers files, and no more of them than it takes to see that they are too many. */
  private final class Walk extends SimpleFileVisitor<Path> {
    private final List<Path> entries;

    Walk(List<Path> entries) {
      this.entries = entries;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
      boolean rules = !NO_RULES.contains(name(path).replace("/", ""));
      return rules ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
      entries.add(path);
      return entries.size() > MOST_ENTRIES ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }
  }
}
