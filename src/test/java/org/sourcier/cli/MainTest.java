package org.sourcier.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the program in process, as a user would. */
class MainTest {
  private static final String ARTICLE =
      "Le ministère norvégien de la Défense affirme que deux navires ont coulé lundi. "
          + "Asmara dément.\n";

  private final Path home;
  private final Path articles;
  private final Path reports;
  private String out = "";
  private String err = "";

  MainTest(@TempDir Path home) throws IOException {
    this.home = home;
    this.articles = Files.createDirectory(home.resolve("mer"));
    this.reports = home.resolve("reports");
  }

  private int run(Object... args) {
    ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
    ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
    String[] words = Stream.of(args).map(Object::toString).toArray(String[]::new);
    int code = Main.run(words, new PrintStream(outBytes), new PrintStream(errBytes));
    out = outBytes.toString(StandardCharsets.UTF_8);
    err = errBytes.toString(StandardCharsets.UTF_8);
    return code;
  }

  private void article(String name, String text) throws IOException {
    Files.writeString(articles.resolve(name), text);
  }

  private List<String> written() throws IOException {
    if (!Files.isDirectory(reports)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(reports)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  @Test
  void aReportIsAPdfAndALedgerNamedAfterTheFolder() throws IOException {
    article("01.txt", ARTICLE);
    assertEquals(0, run("report", articles, "-o", reports), () -> err);
    assertEquals(List.of("mer.json", "mer.pdf"), written());
    assertEquals(1, out.lines().count());
  }

  @Test
  void twoRunsWriteTheSameBytes() throws IOException {
    article("01.txt", ARTICLE);
    run("report", articles, "-o", reports);
    byte[] first = Files.readAllBytes(reports.resolve("mer.pdf"));
    run("report", articles, "-o", reports);
    assertArrayEquals(first, Files.readAllBytes(reports.resolve("mer.pdf")));
  }

  @Test
  void theLedgerComesBackOutOfThePdf() throws IOException {
    article("01.txt", ARTICLE);
    run("report", articles, "-o", reports);
    assertEquals(0, run("ledger", reports.resolve("mer.pdf")));
    assertEquals(Files.readString(reports.resolve("mer.json")), out);
  }

  @Test
  void analyzeListsWhatOfAPageIsLeftOutAndWhy() throws IOException {
    article("01.html", "<nav>Accueil</nav><article><p>" + ARTICLE.repeat(3) + "</p></article>");
    run("analyze", articles);
    assertTrue(out.contains("\"exact\":\"Accueil\",\"kind\":\"page\",\"because\":"), out);
  }

  @Test
  void analyzePrintsALineForEachArticle() throws IOException {
    article("01.txt", ARTICLE);
    article("02.txt", "Rien à signaler.\n");
    assertEquals(0, run("analyze", articles), () -> err);
    assertEquals(2, out.lines().count());
    assertTrue(out.lines().allMatch(line -> line.startsWith("{\"article\":")));
  }

  @Test
  void whatCannotBeReadIsNamedAndTheRestReported() throws IOException {
    article("01.txt", ARTICLE);
    article("02.txt", "");
    assertEquals(0, run("report", articles, "-o", reports));
    assertTrue(err.contains("02.txt"), err);
    assertEquals(List.of("mer.json", "mer.pdf"), written());
  }

  @Test
  void anArticleWithoutAClaimIsReportedAllTheSame() throws IOException {
    article("01.txt", "Rien à signaler.\n");
    assertEquals(0, run("report", articles, "-o", reports), () -> err);
    assertEquals(List.of("mer.json", "mer.pdf"), written());
  }

  @Test
  void aPathThatIsNotThereIsNamedOnOneLine() throws IOException {
    assertEquals(1, run("report", home.resolve("nowhere"), "-o", reports));
    assertTrue(err.contains("nowhere"), err);
    assertFalse(err.contains("Exception"), err);
    assertEquals(List.of(), written());
  }

  @Test
  void aBrokenRuleFileIsNamedWithItsPlace() throws IOException {
    article("01.txt", ARTICLE);
    Path rules = Files.createDirectory(home.resolve("rules"));
    Files.writeString(rules.resolve("letters.yaml"), "letters: [");
    assertEquals(1, run("report", articles, "-o", reports, "--rules", rules));
    assertTrue(
        err.lines().anyMatch(line -> line.matches(".*rules/letters\\.yaml:\\d+:\\d+: .+")), err);
    assertEquals(List.of(), written());
  }

  @Test
  void aFolderThatCannotBeWrittenIsNamed() throws IOException {
    article("01.txt", ARTICLE);
    Path file = Files.writeString(home.resolve("file"), "");
    assertEquals(1, run("report", articles, "-o", file.resolve("reports")));
    assertTrue(err.contains("cannot be written"), err);
  }

  @Test
  void aDateIsWrittenAsYearMonthDay() throws IOException {
    article("01.txt", ARTICLE);
    assertEquals(2, run("report", articles, "-o", reports, "--date", "1/6/2031"));
    assertTrue(err.contains("'1/6/2031'; write it as 2024-06-18"), err);
  }

  @Test
  void aWordThatNoOptionKnowsIsAnsweredWithTheNearest() {
    assertEquals(2, run("report", articles, "--formats", "pdf,sitx"));
    assertTrue(err.contains("did you mean 'stix'?"), err);
    assertEquals(2, run("report", articles, "--sections", "claim"));
    assertTrue(err.contains("did you mean 'claims'?"), err);
    assertEquals(2, run("report", articles, "--paper", "latter"));
    assertTrue(err.contains("did you mean 'letter'?"), err);
  }

  @Test
  void aLabelThatTheTrafficLightProtocolLacksIsRefused() {
    assertEquals(2, run("report", articles, "--marking", "TLP:AMBRE"));
    assertTrue(err.contains("did you mean 'TLP:AMBER'?"), err);
  }

  @Test
  void everyFormatIsWrittenBesideTheOthers() throws IOException {
    article("01.txt", ARTICLE);
    String all = "pdf,html,json,csv,csl,stix";
    assertEquals(0, run("report", articles, "-o", reports, "--formats", all), () -> err);
    assertEquals(
        List.of(
            "mer-assertions.csv",
            "mer-claims.csv",
            "mer.csl.json",
            "mer.html",
            "mer.json",
            "mer.pdf",
            "mer.stix.json"),
        written());
  }

  @Test
  void aFileThatIsNoReportHasNoLedger() throws IOException {
    Path file = Files.writeString(home.resolve("x.pdf"), "no PDF");
    assertEquals(1, run("ledger", file));
    assertEquals(file + ": this is no PDF, or a damaged one", err.strip());
  }

  @Test
  void aCommandThatIsNotThereIsToldWithCodeTwo() {
    assertEquals(2, run("reprot"));
    assertTrue(err.contains("--help"), err);
  }

  @Test
  void noCommandAtAllIsToldWithCodeTwo() {
    assertEquals(2, run());
    assertFalse(err.isBlank());
  }

  @Test
  void everyCommandHasHelpAndVersion() {
    for (String command : List.of("report", "analyze", "rules", "ledger", "completion")) {
      assertEquals(0, run(command, "--help"), command);
      assertTrue(out.contains("Usage: sourcier " + command), out);
      assertEquals(0, run(command, "--version"), command);
    }
  }

  @Test
  void theRulesOfTheProgramAreInOrder() {
    assertEquals(0, run("rules", "check"), () -> err);
  }

  @Test
  void theCompletionNamesTheCommands() {
    assertEquals(0, run("completion"));
    assertTrue(out.contains("analyze"), "the script completes commands");
  }
}
