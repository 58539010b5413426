package org.sourcier.finding;

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
import org.junit.jupiter.params.provider.CsvSource;
import org.sourcier.rule.RuleFile;
import org.sourcier.rule.RulePack;
import org.sourcier.rule.RulePackReader;
import org.sourcier.yaml.Problem;
import org.sourcier.yaml.Problems;

class RuleBookLoaderTest {
  private static final String RULE =
      """
      rules:
        - id: fr-mine
          about: "« X dit que P »"
          finds: assertion
          pattern: <source SUBJECT> <cue VERB:que> que <content CLAUSE>
          examples:
            - text: Le maire dit que le pont est fermé.
              source: Le maire
          counterexamples:
            - Le pont est fermé.
      """;

  private final Path folder;

  RuleBookLoaderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private String problems(String file, String content) throws IOException {
    Files.createDirectories(folder.resolve("fr"));
    Files.writeString(folder.resolve(file), content);
    Problems problems = new Problems();
    new RuleBookLoader(problems).load(new RulePackReader(problems).read(Optional.of(folder)));
    return String.join("\n", problems.sorted().stream().map(Problem::toString).toList());
  }

  @Test
  void aRuleThatDoesItsDutiesLoads() throws IOException {
    assertEquals("", problems("fr/mine.yaml", RULE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '~',
      textBlock =
          """
          patern:          ! pattern:          ! fr/mine.yaml:5:5: unknown key 'patern'; did you mean 'pattern'?
          finds: asertion  ! finds: assertion  ! fr/mine.yaml:4:12: 'asertion' can't stand here; did you mean 'assertion'?
          VERB:quoi        ! VERB:que          ! fr/mine.yaml:5:36: no word takes the frame 'quoi'; did you mean 'que'?
          CLAUS>           ! CLAUSE>           ! fr/mine.yaml:5:59: no word list, phrase, stretch or part of speech is called CLAUS
          sauce: Le        ! source: Le        ! fr/mine.yaml:8:9: unknown key 'sauce'; did you mean 'source'?
          """)
  void aSlipIsNamedWithItsPlaceAndWhatWasMeant(String slip, String right, String message)
      throws IOException {
    String problems = problems("fr/mine.yaml", RULE.replace(right, slip));
    assertTrue(problems.contains(message), problems);
  }

  @Test
  void aRuleWithoutExamplesIsRefused() throws IOException {
    String none = RULE.substring(0, RULE.indexOf("    examples")) + "    examples: []\n";
    String problems = problems("fr/mine.yaml", none);
    assertTrue(problems.contains("fr/mine.yaml:2:5: this rule has no 'examples'"), problems);
    assertTrue(problems.contains("fr/mine.yaml:2:5: this rule has no 'counterexamples'"), problems);
  }

  @Test
  void aWordListThatTheSyntaxNeedsIsMissed() {
    Problems problems = new Problems();
    RuleFile words = new RuleFile("fr/words.yaml", "words:\n  MINE: {forms: [a]}\n");
    new RuleBookLoader(problems).load(new RulePack(List.of(), List.of(words), ""));
    String said = problems.sorted().toString();
    assertTrue(said.contains("fr/:1:1: no file here has the word list CLITIC"), said);
  }

  @Test
  void twoRulesOfOnePackMayNotShareAnId() throws IOException {
    String twice = RULE + RULE.substring(RULE.indexOf("  - id"));
    String problems = problems("fr/mine.yaml", twice);
    assertTrue(problems.contains("the id 'fr-mine' stands already at"), problems);
  }

  @Test
  void aCueWordHasOneStatusWhereverItStands() throws IOException {
    String one = "  - {lemmas: [gazouiller], frames: [que], status: alleged}\n";
    String other = "  - {lemmas: [gazouiller], frames: [incise], status: denied}\n";
    String problems = problems("fr/mine.yaml", "verbs:\n" + one + other);
    assertTrue(problems.contains("'gazouiller' has the status 'alleged' at"), problems);
  }

  @Test
  void aPhraseMayUseOneThatStandsAfterIt() throws IOException {
    assertEquals("", problems("fr/mine.yaml", "phrases:\n  AAA: ZZZ\n  ZZZ: selon\n"));
  }
}
