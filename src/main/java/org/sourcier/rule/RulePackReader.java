package org.sourcier.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sourcier.yaml.Place;
import org.sourcier.yaml.Problems;

/**
 * Reads the rule files: those packed with the program and, over them, those of a folder of the
 * user's. A file of the user's replaces the packed one of the same name, or is added to them.
 */
public final class RulePackReader {
  private static final String PACKED = "rules";

  private final Problems problems;

  /**
   * @param problems takes what is wrong with the user's folder
   */
  public RulePackReader(Problems problems) {
    this.problems = problems;
  }

  /**
   * The rule files to go by.
   *
   * @param own the user's folder, if there is one
   */
  public RulePack read(Optional<Path> own) {
    Map<String, RuleFile> byName = new TreeMap<>();
    packed().forEach(file -> byName.put(file.name(), file));
    own.map(this::own).orElse(List.of()).forEach(file -> byName.put(file.name(), file));
    return RulePack.of(new ArrayList<>(byName.values()));
  }

  private List<RuleFile> own(Path folder) {
    if (!Files.isDirectory(folder)) {
      problems.add(new Place(folder.toString(), 1, 1), "no such folder of rules");
      return List.of();
    }
    return files(folder);
  }

  /** From the folder of classes when built, from the jar when packed. */
  private List<RuleFile> packed() {
    try {
      Path home =
          Path.of(RulePackReader.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isDirectory(home)) {
        return files(home.resolve(PACKED));
      }
      try (FileSystem jar = FileSystems.newFileSystem(home)) {
        return files(jar.getPath("/", PACKED));
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program's own place is no path", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<RuleFile> files(Path folder) {
    return Files.isDirectory(folder) ? new RuleFolder(folder, problems).files() : List.of();
  }
}
