package org.sourcier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever follows {@code rules/README.md} word by word gets what it says. */
class RulesGuideTest {
  private static final Pattern FILE =
      Pattern.compile("```yaml\n# (\\S+)\n(.*?)```", Pattern.DOTALL);
  private static final Pattern SHELL = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  @TempDir private static Path home;

  @BeforeAll
  static void followTheGuide() throws IOException {
    for (MatchResult file : FILE.matcher(guide()).results().toList()) {
      Path place = home.resolve("my-rules").resolve(file.group(1));
      Files.createDirectories(place.resolveSibling(""));
      Files.writeString(place, file.group(2));
    }
    Path articles = Files.createDirectory(home.resolve("articles"));
    Files.writeString(articles.resolve("a.txt"), "Aux dires de Karine Roy, le pont est sûr.\n");
  }

  private static String guide() throws IOException {
    return Files.readString(Path.of("rules/README.md"));
  }

  static Stream<String> commands() throws IOException {
    return SHELL.matcher(guide()).results().flatMap(block -> block.group(1).lines());
  }

  private static CommandRun run(String command) {
    List<String> words =
        WORD.matcher(command)
            .results()
            .skip(1)
            .map(word -> word.group(word.group(1) == null ? 2 : 1))
            .map(
                word ->
                    word.matches("my-rules|articles|schemas")
                        ? home.resolve(word).toString()
                        : word)
            .toList();
    return CommandRun.of(words.toArray(String[]::new));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandOfTheGuideRunsAndFitsEightyColumns(String command) {
    CommandRun run = run(command);
    assertEquals(0, run.exit(), run.err());
    String out = run.out().replace(home.toString(), "");
    assertEquals(List.of(), out.lines().filter(line -> line.length() > 80).toList());
  }

  @Test
  void theRuleOfTheGuideIsFoundInAnArticle() {
    assertTrue(
        run("sourcier rules list --rules my-rules --on articles")
            .out()
            .contains("fr-aux-dires: assertion, 1 found"));
  }

  @Test
  void whatTheGuidePrintsForToolsIsJson() {
    assertTrue(run("sourcier rules check --json my-rules").out().startsWith("{"));
    assertTrue(run("sourcier rules explain --json \"Le pont est sûr.\"").out().startsWith("["));
  }
}
