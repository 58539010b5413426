package org.sourcier.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sourcier.Rules;
import org.sourcier.rule.RulePack;
import org.sourcier.rule.RulePackReader;
import org.sourcier.yaml.Problem;
import org.sourcier.yaml.Problems;
import picocli.CommandLine.Option;

/** The option that names the user's own rules. */
final class RulesFolder {
  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "A folder of rule files that replace or add to those of the program.")
  private Optional<Path> folder = Optional.empty();

  /**
   * All rules to go by.
   *
   * @throws Refusal with every problem in them
   */
  Rules load() {
    return load(folder);
  }

  /** All rules, with those of a folder over the program's own. */
  static Rules load(Optional<Path> folder) {
    Problems problems = new Problems();
    RulePack pack = new RulePackReader(problems).read(folder);
    Optional<Rules> rules = problems.none() ? Rules.load(pack, problems) : Optional.empty();
    return rules.orElseThrow(() -> new Refusal(lines(problems.sorted())));
  }

  private static String lines(List<Problem> problems) {
    return problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
  }
}
