package org.sourcier.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sourcier.Rules;
import org.sourcier.rule.RulePack;
import org.sourcier.rule.RulePackReader;
import org.sourcier.yaml.Place;
import org.sourcier.yaml.Problem;
import org.sourcier.yaml.Problems;
import picocli.CommandLine.Option;

/** The option that names the user's own rules. */
final class RulesFolder {
  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "A folder of rules laid over those of the program; may be given again.")
  private List<Path> folders = List.of();

  @Option(
      names = "--pack",
      paramLabel = "NAME",
      description = "A pack that comes with the program, such as red-sea.")
  private List<String> packs = List.of();

  /** What was read: the files, and the rules unless something is wrong with them. */
  record Read(RulePack pack, Optional<Rules> rules, Problems problems) {}

  /**
   * All rules to go by; what packs replace is told on the error stream.
   *
   * @throws Refusal with every problem in them
   */
  Rules load(Console console) {
    return load(console, List.of());
  }

  /** The same, with more folders over those of the option. */
  Rules load(Console console, List<Path> more) {
    Read read = read(more);
    for (Problem note : read.problems().notes()) {
      new Wrapping("note: ", "    ").lines(note.toString()).forEach(console.err()::println);
    }
    return read.rules().orElseThrow(() -> new Refusal(lines(read.problems().sorted())));
  }

  /**
   * All rules, with all that is wrong with them.
   *
   * @param more folders that lie over those of the option
   */
  Read read(List<Path> more) {
    Problems problems = new Problems();
    RulePack pack = new RulePackReader(problems).read(packs, own(more));
    return new Read(pack, Rules.load(pack, problems), problems);
  }

  /** Whether a place is in one of the user's folders. */
  static boolean holds(List<Path> folders, Place place) {
    return folders.stream().anyMatch(folder -> place.file().startsWith(folder + "/"));
  }

  /** The user's folders, those of the option first. */
  List<Path> own(List<Path> more) {
    return Stream.concat(folders.stream(), more.stream()).toList();
  }

  private static String lines(List<Problem> problems) {
    return problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
  }
}
