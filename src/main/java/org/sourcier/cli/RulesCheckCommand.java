package org.sourcier.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sourcier.Rules;
import org.sourcier.rule.RulePack;
import org.sourcier.rule.RulePackReader;
import org.sourcier.yaml.Problem;
import org.sourcier.yaml.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Checks the rules: their files, names, duties and examples. */
@Command(
    name = "check",
    description = "Check the rules; a folder's files replace or add to those of the program.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class RulesCheckCommand implements Callable<Integer> {
  @Parameters(arity = "0..1", paramLabel = "DIR", description = "A folder of rule files.")
  private Optional<Path> folder = Optional.empty();

  private final Console console;

  RulesCheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Problems problems = new Problems();
    RulePack pack = new RulePackReader(problems).read(folder);
    List<Problem> wrong =
        Rules.load(pack, problems)
            .map(rules -> RulesTestCommand.failing(rules.book()))
            .orElseGet(problems::sorted);
    wrong.forEach(problem -> console.err().println(firstLine(problem)));
    String files = pack.files().size() + " rule files: ";
    console.out().println(files + (wrong.isEmpty() ? "nothing" : wrong.size()) + " wrong");
    return wrong.isEmpty() ? Exit.DONE : Exit.BROKEN;
  }

  /** An example that fails says more than a line; {@code rules test} prints it all. */
  private static String firstLine(Problem problem) {
    return problem.toString().lines().findFirst().orElse("");
  }
}
