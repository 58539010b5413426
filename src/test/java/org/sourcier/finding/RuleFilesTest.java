package org.sourcier.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourcier.article.Article;
import org.sourcier.article.Metadata;
import org.sourcier.rule.RulePackReader;
import org.sourcier.text.TextPreparer;
import org.sourcier.yaml.Problems;

class RuleFilesTest {
  private static final String TEXT = "In the yarn of the crew, the ship sank.";
  private static final String RULE =
      """
      rules:
        - id: %s
          about: "'In the yarn of X, P'"
          finds: assertion
          pattern: ^ <cue in the yarn of> <source ACTOR> , <content CLAUSE>
          examples: [{text: "In the yarn of the crew, the ship sank."}]
          counterexamples: ["The yarn took an hour."]
      """;

  private static Findings found(Path folder, String first, String second) throws IOException {
    Files.createDirectories(folder.resolve("en"));
    Files.writeString(folder.resolve("en/a.yaml"), RULE.formatted(first));
    Files.writeString(folder.resolve("en/b.yaml"), RULE.formatted(second));
    Problems problems = new Problems();
    RuleBook book =
        new RuleBookLoader(problems).load(new RulePackReader(problems).read(Optional.of(folder)));
    Article article = new Article("01", "", "", TEXT, Metadata.UNKNOWN);
    return new Finder(book).find(new TextPreparer().prepare(article));
  }

  @Test
  void theOrderOfFilesChangesNothing(@TempDir Path one, @TempDir Path other) throws IOException {
    assertEquals(found(one, "en-first", "en-second"), found(other, "en-second", "en-first"));
  }

  @Test
  void equalFindsMergeAndNameBothRules(@TempDir Path folder) throws IOException {
    List<Assertion> assertions = found(folder, "en-second", "en-first").assertions();
    assertEquals(1, assertions.size());
    assertEquals(List.of("en-first", "en-second"), assertions.get(0).rules());
  }
}
