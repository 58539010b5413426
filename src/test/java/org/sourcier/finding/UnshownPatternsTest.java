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
import org.sourcier.rule.RulePackReader;
import org.sourcier.text.TextPreparer;
import org.sourcier.yaml.Problem;
import org.sourcier.yaml.Problems;

class UnshownPatternsTest {
  private static final String RULE =
      """
      rules:
        - id: en-mine
          about: "'In the (long) telling of X, P'"
          finds: assertion
          pattern: ^ <cue in the long? (telling | rendering) of> <source ACTOR> , <content CLAUSE>
          examples: [{text: "In the telling of the crew, the ship sank."}]
          counterexamples: ["The telling took an hour."]
      """;

  private static List<Problem> all(RuleBook book) {
    UnshownPatterns unshown = new UnshownPatterns(new TextPreparer(), book);
    return book.rules().stream().flatMap(rule -> unshown.patterns(rule).stream()).toList();
  }

  @Test
  void everyPatternOfOursDecidesInAnExample() {
    assertEquals(List.of(), all(PackedRules.BOOK));
  }

  @Test
  void aChoiceThatNoExampleTakesIsNamed(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("en"));
    Files.writeString(folder.resolve("en/mine.yaml"), RULE);
    Problems problems = new Problems();
    RuleBook book =
        new RuleBookLoader(problems).load(new RulePackReader(problems).read(Optional.of(folder)));
    SentenceRule mine =
        book.rules().stream().filter(r -> r.id().equals("en-mine")).findFirst().orElseThrow();
    List<Problem> remarks = new UnshownPatterns(new TextPreparer(), book).choices(mine);
    assertEquals(1, remarks.size());
    assertTrue(
        remarks.get(0).message().contains("shows 'long?', 'rendering' in"), remarks.toString());
  }
}
