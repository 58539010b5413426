package org.sourcier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sourcier.Rules;
import org.sourcier.finding.ExampleChecker;
import org.sourcier.rule.RulePackReader;
import org.sourcier.text.TextPreparer;
import org.sourcier.yaml.Problem;
import org.sourcier.yaml.Problems;

class RulesNewTest {
  private final Path folder;

  RulesNewTest(@TempDir Path folder) {
    this.folder = folder;
  }

  static List<String> kinds() {
    return RulesNewCommand.KINDS;
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void aSkeletonLoadsAndItsOwnExamplesHold(String kind) throws IOException {
    Path file = folder.resolve(kind.equals("party") ? "parties/mine.yaml" : "en/mine.yaml");
    Files.createDirectories(file.getParent());
    Files.writeString(file, RulesNewCommand.skeleton(kind));
    assertEquals(List.of(), wrong());
  }

  private List<Problem> wrong() {
    Problems problems = new Problems();
    Optional<Rules> rules =
        Rules.load(new RulePackReader(problems).read(Optional.of(folder)), problems);
    return rules
        .map(loaded -> new ExampleChecker(new TextPreparer(), loaded.book()))
        .map(checker -> failing(rules.orElseThrow(), checker))
        .orElseGet(problems::sorted);
  }

  private static List<Problem> failing(Rules rules, ExampleChecker checker) {
    return rules.book().rules().stream()
        .filter(rule -> rule.id().startsWith("my-"))
        .flatMap(rule -> rule.samples().stream().map(sample -> checker.check(rule, sample)))
        .flatMap(Optional::stream)
        .toList();
  }

  @Test
  void anUnknownKindNamesTheNearest() {
    String error = CommandRun.of("rules", "new", "asertion").err();
    assertTrue(error.contains("did you mean 'assertion'?"), error);
  }
}
