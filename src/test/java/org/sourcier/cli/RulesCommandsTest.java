package org.sourcier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCommandsTest {
  private final Path folder;

  RulesCommandsTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    Files.createDirectories(folder.resolve("rules/en"));
  }

  private void rule(String content) throws IOException {
    Files.writeString(folder.resolve("rules/en/mine.yaml"), content);
  }

  private String rules() {
    return folder.resolve("rules").toString();
  }

  @Test
  void thePackedRulesHaveNothingWrong() {
    CommandRun run = CommandRun.of("rules", "check");
    assertEquals("", run.err());
    assertEquals(0, run.exit());
  }

  @Test
  void aBrokenFileIsNamedWithLineAndColumnAndEndsWithTwo() throws IOException {
    rule("rulez: []\n");
    CommandRun run = CommandRun.of("rules", "check", rules());
    assertTrue(run.err().startsWith(rules() + "/en/mine.yaml:1:1: unknown key 'rulez'"), run.err());
    assertEquals(2, run.exit());
  }

  @Test
  void aFailingExampleIsShownWithItsWords() throws IOException {
    rule(RulesNewCommand.skeleton("denial").replace("the lie to the report", "way to it"));
    CommandRun run = CommandRun.of("rules", "test", "--rules", rules());
    String said = run.err().replace("\n  ", " ");
    assertTrue(said.contains("my-rubbish should find denier 'The navy'"), run.err());
    assertTrue(run.err().contains("VERB  give"), run.err());
    assertEquals(2, run.exit());
  }

  @Test
  void aMatchThatGivesWayToAnotherRuleIsShown() throws IOException {
    rule(
        """
        rules:
          - id: en-says
            about: "'X says P': X says it."
            finds: assertion
            pattern: "<cue said> that <content ADV? NOUN>"
            examples: [{text: The crew said that ships sank near the old harbour.}]
            counterexamples: ["The ship sank."]
        """);
    String said = CommandRun.of("rules", "test", rules()).err();
    assertTrue(said.contains("'over' can change that:\n    content 'ships', cue 'said'"), said);
  }

  @Test
  void aPatternOfYoursThatNoExampleShowsIsNamed() throws IOException {
    rule(
        """
        rules:
          - id: en-in-the-telling
            about: "'In the telling of X, P': X says it."
            finds: assertion
            pattern:
              - ^ <cue in the telling of> <source ACTOR> , <content CLAUSE>
              - ^ <cue as> <source ACTOR> tell it , <content CLAUSE>
            examples: [{text: "In the telling of the crew, the ship sank.", source: the crew}]
            counterexamples: ["The telling took an hour."]
        """);
    for (String command : List.of("check", "test")) {
      CommandRun run = CommandRun.of("rules", command, rules());
      String said = run.err().replaceAll("\\s+", " ");
      assertEquals(0, run.exit(), run.err());
      assertTrue(
          said.contains("no example of en-in-the-telling shows its pattern ^ <cue as>"), said);
      assertTrue(!said.contains("pattern ^ <cue in the"), said);
    }
  }

  @Test
  void explainShowsTheWordsTheMatchAndWhatItTook() {
    CommandRun run = CommandRun.of("rules", "explain", "Selon la radio, le pont est fermé.");
    assertTrue(run.out().contains("   7  est                    AUX   être"), run.out());
    assertTrue(run.out().contains("  fr-according-to\n"), run.out());
    assertTrue(run.out().contains("    source   la radio\n"), run.out());
  }

  @Test
  void explainTellsHowFarARuleGotAndWhatItWanted() {
    CommandRun run =
        CommandRun.of(
            "rules", "explain", "Le témoin affirme sa bonne foi.", "--rule", "fr-que-clause");
    assertTrue(
        run.out().contains("no: after \"Le témoin affirme sa\" it wants 'qu'' or 'que'"),
        run.out());
  }

  @Test
  void everyLineOfAnExplanationFitsEightyColumns() {
    CommandRun run =
        CommandRun.of("rules", "explain", "Selon la radio, le pont est fermé.", "--why-not");
    assertEquals(0, run.out().lines().filter(line -> line.length() > 80).count());
  }

  @Test
  void anUnknownRuleGetsTheNearestName() {
    CommandRun run = CommandRun.of("rules", "explain", "Non.", "--rule", "fr-que-clauze");
    assertTrue(run.err().contains("did you mean 'fr-que-clause'?"), run.err());
  }

  @Test
  void findShowsEachMatchInItsSentence() throws IOException {
    Path article = folder.resolve("a.txt");
    Files.writeString(article, "Le maire a dit que le pont est fermé.\n");
    CommandRun run =
        CommandRun.of("rules", "find", "<source NP> <cue VERB:que> que", article.toString());
    assertTrue(run.out().contains("    = source: Le maire\n"), run.out());
    assertTrue(run.out().endsWith("1 match in 1 article\n"), run.out());
  }

  @Test
  void findTakesAPatternInTheLanguageOfTheArticles() throws IOException {
    Path article = Files.writeString(folder.resolve("a.txt"), "The mayor said that it rained.\n");
    CommandRun run = CommandRun.of("rules", "find", "<cue VERB:that> that", article.toString());
    assertTrue(run.out().contains("= cue: said"), run.out() + run.err());
  }

  @Test
  void whatThereIsNotIsWrongUsage() {
    CommandRun run = CommandRun.of("rules", "new", "tabel");
    assertTrue(run.err().contains("there is no skeleton of 'tabel'; known are"), run.err());
    assertEquals(2, run.exit());
  }

  @Test
  void findNamesTheColumnOfASlip() throws IOException {
    Path article = Files.writeString(folder.resolve("a.txt"), "Le pont est fermé.\n");
    CommandRun run = CommandRun.of("rules", "find", "<cue VERBE>", article.toString());
    assertTrue(run.err().startsWith("the pattern, column 6: no word list"), run.err());
    assertEquals(2, run.exit());
  }

  @Test
  void listCountsWhatEachRuleFindsInASet() throws IOException {
    Path article = folder.resolve("a.txt");
    Files.writeString(article, "Le maire a dit que le pont est fermé.\n");
    CommandRun run = CommandRun.of("rules", "list", "--on", article.toString());
    assertTrue(run.out().contains("fr-que-clause: assertion, 1 found\n"), run.out());
  }
}
