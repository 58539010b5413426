package org.sourcier.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.sourcier.finding.ExampleChecker;
import org.sourcier.finding.RuleBook;
import org.sourcier.finding.SentenceRule;
import org.sourcier.text.TextPreparer;
import org.sourcier.yaml.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Runs the rules' examples. */
@Command(
    name = "test",
    description =
        "Run every example and counterexample; show how the words of failing ones are read.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class RulesTestCommand implements Callable<Integer> {
  @Mixin private RulesFolder rules = new RulesFolder();

  private final Console console;

  RulesTestCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    RuleBook book = rules.load().book();
    List<Problem> failing = failing(book);
    failing.forEach(problem -> console.err().println(problem));
    int all = book.rules().stream().mapToInt(rule -> rule.samples().size()).sum();
    console.out().println(all + " examples, " + failing.size() + " of them fail");
    return failing.isEmpty() ? Exit.DONE : Exit.BROKEN;
  }

  /** What is wrong with the examples of the rules, by place. */
  static List<Problem> failing(RuleBook book) {
    ExampleChecker checker = new ExampleChecker(new TextPreparer(), book);
    List<Problem> failing = new ArrayList<>();
    for (SentenceRule rule : book.rules()) {
      rule.samples().forEach(sample -> checker.check(rule, sample).ifPresent(failing::add));
    }
    return failing.stream().sorted().toList();
  }
}
