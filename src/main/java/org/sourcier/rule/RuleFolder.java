package org.sourcier.rule;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sourcier.yaml.Place;
import org.sourcier.yaml.Problems;

/**
 * The rule files of one folder. Links are refused, so that nothing outside of the folder is read,
 * and size and number are bounded, so that a wrong folder costs a message and not the memory.
 */
final class RuleFolder {
  private static final String SUFFIX = ".yaml";
  private static final int DEEPEST = 8;
  private static final int MOST_ENTRIES = 2_000;
  private static final long MOST_BYTES = 4L * 1024 * 1024;

  private final Path folder;
  private final Problems problems;

  RuleFolder(Path folder, Problems problems) {
    this.folder = folder;
    this.problems = problems;
  }

  /** Its files that end in {@code .yaml}; other files are no rules and are passed over. */
  List<RuleFile> files() {
    List<Path> entries;
    try (Stream<Path> walk = Files.walk(folder, DEEPEST)) {
      entries = walk.limit(MOST_ENTRIES + 1L).sorted().toList();
    } catch (IOException | java.io.UncheckedIOException e) {
      return refuse(folder, "the folder cannot be read").stream().toList();
    }
    if (entries.size() > MOST_ENTRIES) {
      String message = "more than " + MOST_ENTRIES + " entries: is this a folder of rules?";
      return refuse(folder, message).stream().toList();
    }
    return entries.stream().flatMap(entry -> file(entry).stream()).toList();
  }

  private Optional<RuleFile> file(Path path) {
    String name = path.getFileName() == null ? "" : path.getFileName().toString();
    if (!path.equals(folder) && Files.isSymbolicLink(path)) {
      return refuse(path, "a link is not followed; put the file itself here");
    }
    if (Files.isDirectory(path)) {
      return Optional.empty();
    }
    if (name.endsWith(".yml")) {
      return refuse(path, "rule files end in " + SUFFIX);
    }
    return name.endsWith(SUFFIX) ? content(path) : Optional.empty();
  }

  private Optional<RuleFile> content(Path path) {
    try {
      if (Files.size(path) > MOST_BYTES) {
        return refuse(path, "larger than a rule file may be (" + MOST_BYTES + " bytes)");
      }
      return Optional.of(new RuleFile(name(path), Files.readString(path)));
    } catch (CharacterCodingException e) {
      return refuse(path, "not in UTF-8; save it in UTF-8");
    } catch (IOException e) {
      return refuse(path, "cannot be read");
    }
  }

  private String name(Path path) {
    return folder.relativize(path).toString().replace('\\', '/');
  }

  private Optional<RuleFile> refuse(Path path, String message) {
    problems.add(new Place(path.toString(), 1, 1), message);
    return Optional.empty();
  }
}
