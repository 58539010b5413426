package org.sourcier.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.sourcier.Rules;
import org.sourcier.finding.ExampleChecker;
import org.sourcier.finding.SentenceRule;
import org.sourcier.finding.UnshownPatterns;
import org.sourcier.text.TextPreparer;
import org.sourcier.yaml.Problem;

/** The examples and counterexamples of all sentence rules, put through the production path. */
final class Examples {
  private final Rules rules;

  Examples(Rules rules) {
    this.rules = rules;
  }

  int size() {
    return rules.book().rules().stream().mapToInt(rule -> rule.samples().size()).sum();
  }

  /** The patterns of these rules that no example shows. */
  List<Problem> unshown(Predicate<SentenceRule> these) {
    UnshownPatterns unshown = unshown();
    return rules.book().rules().stream()
        .filter(these)
        .flatMap(rule -> unshown.patterns(rule).stream())
        .sorted()
        .toList();
  }

  /** The ways that patterns of all rules leave open and that no example shows. */
  List<Problem> unshownChoices() {
    UnshownPatterns unshown = unshown();
    return rules.book().rules().stream()
        .flatMap(rule -> unshown.choices(rule).stream())
        .sorted()
        .toList();
  }

  private UnshownPatterns unshown() {
    return new UnshownPatterns(new TextPreparer(rules.text()), rules.book());
  }

  /** What is wrong with them, by place. */
  List<Problem> failing() {
    ExampleChecker checker = new ExampleChecker(new TextPreparer(rules.text()), rules.book());
    List<Problem> failing = new ArrayList<>();
    for (SentenceRule rule : rules.book().rules()) {
      rule.samples().forEach(sample -> checker.check(rule, sample).ifPresent(failing::add));
    }
    return failing.stream().sorted().toList();
  }
}
