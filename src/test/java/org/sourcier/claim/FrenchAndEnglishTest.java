package org.sourcier.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sourcier.finding.Status;
import org.sourcier.grade.HandMadeArticle;
import org.sourcier.grade.PackedRules;
import org.sourcier.party.Role;
import org.sourcier.party.VoicedArticle;

/** Contents in two languages that say the same, and some on the same matter that do not. */
class FrenchAndEnglishTest {
  private static final Path PAIRS = Path.of("src/test/resources/claims/french-english-pairs.tsv");

  static Stream<List<String>> pairs() throws IOException {
    return Files.readAllLines(PAIRS).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> List.of(line.split("\t", -1)));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void whatSaysTheSameInBothLanguagesIsOneClaim(List<String> pair) {
    List<Claim> claims =
        new ClaimLinker(PackedRules.claims())
            .link(List.of(article("01", pair.get(1), "NO"), article("02", pair.get(2), "SE")));
    assertEquals(pair.get(0), claims.size() == 1 ? "same" : "different");
  }

  private static VoicedArticle article(String id, String text, String party) {
    return new HandMadeArticle(id, text)
        .asserts(text, HandMadeArticle.voice(party, Role.OFFICIAL, ""), Status.REPORTED)
        .voiced();
  }
}
