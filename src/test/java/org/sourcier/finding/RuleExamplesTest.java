package org.sourcier.finding;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sourcier.text.TextPreparer;

/** Every example and counterexample of every packed rule, through the production path. */
class RuleExamplesTest {
  private final ExampleChecker checker = new ExampleChecker(new TextPreparer(), PackedRules.BOOK);

  @TestFactory
  Stream<DynamicTest> everyExampleHolds() {
    return PackedRules.BOOK.rules().stream()
        .flatMap(rule -> rule.samples().stream().map(sample -> test(rule, sample)));
  }

  private DynamicTest test(SentenceRule rule, SentenceRule.Sample sample) {
    return dynamicTest(
        rule.id() + ": " + sample.text(),
        () -> checker.check(rule, sample).ifPresent(p -> Assertions.fail(p.toString())));
  }
}
