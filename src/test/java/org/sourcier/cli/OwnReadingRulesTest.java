package org.sourcier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How articles are read is laid over like all other rules. */
class OwnReadingRulesTest {
  private final Path folder;

  OwnReadingRulesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private void rule(String name, String content) throws IOException {
    Path file = folder.resolve("rules").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private CommandRun analyze(String name, String content) throws IOException {
    Path article = Files.writeString(folder.resolve(name), content);
    return CommandRun.of("analyze", "--rules", folder + "/rules", article.toString());
  }

  @Test
  void aFieldThatOurScraperNames() throws IOException {
    rule("formats.yaml", "fields: {text: [mon_corps]}\n");
    CommandRun run =
        analyze("a.json", "{\"mon_corps\": \"Le maire affirme que le pont est sûr.\"}");
    assertEquals(0, run.exit(), run.err());
    assertTrue(run.out().contains("le pont est sûr"), run.out());
  }

  @Test
  void aLineThatOurPagesHave() throws IOException {
    rule("text/page.yaml", "lines: [{reason: is ours, starts: [le maire affirme]}]\n");
    String page =
        "<p>Le maire affirme que le pont est sûr.</p><p>Le préfet dit que le port est sûr.</p>";
    CommandRun run = analyze("a.html", "<html><body>" + page + "</body></html>");
    assertTrue(run.out().contains("le port est sûr"), run.out());
    assertTrue(run.out().contains("\"kind\":\"page\",\"because\":\"is ours\""), run.out());
  }

  @Test
  void aDayThatOurTextsName() throws IOException {
    rule("time/fr.yaml", "words: {MONTH: {wendemiaire: 9}}\n");
    CommandRun run = analyze("a.txt", "Publié le 3 wendemiaire 2020\nLe pont est fermé.\n");
    assertTrue(run.out().contains("2020-09-03"), run.out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          formats.yaml   | feilds: {}                                     | 1:1: unknown key 'feilds'
          text/page.yaml | 'dropped: ["div["]'                            | 1:12: this is no selector
          text/page.yaml | 'posters: ["("]'                               | 1:12: this is no regular expression
          text/page.yaml | 'posters: ["by .*"]'                           | 1:12: one pair of brackets
          text/page.yaml | 'posters: ["(?=a)(b)"]'                        | 1:12: this is no regular expression
          text/page.yaml | 'lines: [{reason: x, begins: [y]}]'            | 1:21: unknown key 'begins'
          time/fr.yaml   | 'expressions: [{id: x, means: date, pattern: "(a"}]' | '(' is not closed
          time/fr.yaml   | 'expressions: [{id: x, means: YEAR, pattern: "((((((((((((((((((((((((a"}]' | nested too deeply
          """)
  void aSlipIsNamed(String file, String content, String message) throws IOException {
    rule(file, content + "\n");
    CommandRun run = CommandRun.of("rules", "check", folder + "/rules");
    assertEquals(2, run.exit());
    assertTrue(run.err().replaceAll("\\s+", " ").contains(message), run.err());
  }

  /** Backtracking, this takes longer than the world is old. */
  @Test
  void aPatternThatMultipliesEndsAllTheSame() throws IOException {
    rule(
        "text/page.yaml", "lines: [{reason: is ours, matches: \"(a|aa|a.?)+b\", longest: 9999}]\n");
    String prose = "Le maire a dit que le pont était fermé et que la route restait ouverte.";
    Path page = folder.resolve("a.html");
    Files.writeString(
        page, "<article><p>" + prose + "</p><p>" + "a".repeat(5_000) + "</p></article>");
    CommandRun run = CommandRun.of("analyze", "--rules", folder + "/rules", page.toString());
    assertEquals(0, run.exit(), run.err());
    assertTrue(run.out().contains("le pont était fermé"), run.out());
  }
}
