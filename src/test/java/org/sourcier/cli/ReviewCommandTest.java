package org.sourcier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewCommandTest {
  private static final String FERRY = "Selon la préfecture, le ferry a coulé près du port.";
  private static final String SIGNED = "    because: heard\n    by: XY\n    date: 2026-01-31\n";

  private final Path set;

  ReviewCommandTest(@TempDir Path home) throws IOException {
    this.set = Files.createDirectory(home.resolve("set"));
    Files.writeString(set.resolve("a.txt"), FERRY + "\n");
    Files.writeString(set.resolve("b.txt"), "Le maire affirme que le pont est fermé.\n");
  }

  private String review() throws IOException {
    assertEquals(0, CommandRun.of("review", set.toString()).exit());
    return Files.readString(set.resolve("review.yaml"));
  }

  /** Puts a decision under the entry of the claim with these words. */
  private void decide(String words, String decision) throws IOException {
    String file = review();
    Matcher list = Pattern.compile(words + "\"\n    assertions:\n      - .*\n").matcher(file);
    assertTrue(list.find(), file);
    Files.writeString(
        set.resolve("review.yaml"),
        file.substring(0, list.end()) + decision + SIGNED + file.substring(list.end()));
  }

  private CommandRun report() {
    return CommandRun.of("report", set.toString(), "-o", set.resolve("out").toString());
  }

  private String ledger() throws IOException {
    return Files.readString(set.resolve("out/set.json"));
  }

  @Test
  void aGradeThatAPersonSetIsPrintedAndShownWithItsReason() throws IOException {
    decide("Le ferry a coulé près du port", "    number: 1\n");
    CommandRun run = report();
    assertTrue(run.out().contains("number 4 to 1, XY on 2026-01-31: heard"), run.out());
    String because = "note fixée par XY le 2026-01-31 : heard (les règles disaient 4)";
    assertTrue(ledger().contains(because), ledger());
  }

  @Test
  void aDroppedClaimIsNotInTheReport() throws IOException {
    decide("Le ferry a coulé près du port", "    drop: yes\n");
    assertTrue(report().out().contains(" 1 claim"));
  }

  @Test
  void aMergedClaimHasTheAssertionsOfBoth() throws IOException {
    Matcher key = Pattern.compile("claim: \"(\\w+)\"\n    words: \"Le pont").matcher(review());
    assertTrue(key.find());
    decide("Le ferry a coulé près du port", "    merge-with: " + key.group(1) + "\n");
    assertTrue(report().out().contains(" 1 claim"));
  }

  @Test
  void aPartyThatAPersonCorrectsCountsForOrigins() throws IOException {
    Matcher key = Pattern.compile("claim: \"(\\w+)\"\n    words: \"Le ferry").matcher(review());
    assertTrue(key.find());
    decide("Le ferry a coulé près du port", "    party: [{of: " + key.group(1) + ", is: [NO]}]\n");
    assertFalse(report().out().isEmpty());
    assertTrue(ledger().replaceAll("\\s", "").contains("\"party\":[\"NO\"]"), ledger());
  }

  @Test
  void aCorrectionFindsItsClaimAgainWhenArticlesAreAdded() throws IOException {
    decide("Le ferry a coulé près du port", "    number: 1\n");
    Files.writeString(set.resolve("0.txt"), "Le ministre annonce que la gare rouvre lundi.\n");
    assertTrue(report().out().contains("number 4 to 1"));
  }

  @Test
  void aCorrectionWithoutItsClaimIsAWarning() throws IOException {
    decide("Le ferry a coulé près du port", "    number: 1\n");
    Files.delete(set.resolve("a.txt"));
    String said = report().err().replaceAll("\\s+", " ");
    assertTrue(said.contains("this claim is not in the set any more"), said);
  }

  @Test
  void reviewingAgainAddsOnlyNewClaims() throws IOException {
    String first = review();
    assertEquals(first, review());
    Files.writeString(set.resolve("c.txt"), "Le ministre annonce que la gare rouvre lundi.\n");
    assertTrue(review().startsWith(first));
    assertFalse(review().equals(first));
  }

  @Test
  void whatAnArticleHoldsIsNeverReadAsTheFilesOwn() throws IOException {
    Files.writeString(
        set.resolve("c.txt"), "Le maire affirme que « \"\\ # - claim: \u0085 » est un mot.\n");
    review();
    assertEquals(0, CommandRun.of("review", set.toString()).exit());
  }
}
