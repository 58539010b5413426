package org.sourcier.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourcier.article.Article;
import org.sourcier.article.Metadata;
import org.sourcier.text.TextPreparer;

/** Text that nobody wrote must cost no more than its length; the limits only guard the build. */
@Timeout(300)
class PathologicalTest {
  private final TextPreparer preparer = new TextPreparer();
  private final Finder finder = new Finder(PackedRules.BOOK);

  private Findings find(String text) {
    return finder.find(preparer.prepare(new Article("01", "", "", text, Metadata.UNKNOWN)));
  }

  @Test
  void aRunOfTenThousandNamesIsReadThrough() {
    Findings findings = find("Le maire " + "Jean Dupont ".repeat(5_000) + "a dit que non.");
    assertEquals(1, findings.text().sentences().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jean, ",
        "a dit que le maire ",
        "et dit ",
        ", qui dit ",
        "« oui ",
        "(le maire dit que ",
        "de la ville ",
        "said the mayor ",
        "and said that "
      })
  void aSentenceOfAThousandLikeWordsIsReadThrough(String words) {
    Findings findings = find("Le maire dit que " + words.repeat(1_000 / words.split(" ").length));
    assertTrue(findings.assertions().size() <= 1_000);
  }

  @Test
  void aSentenceOfAMegabyteIsNoSentence() {
    assertEquals(0, find("a dit que le maire ".repeat(55_000)).assertions().size());
  }

  @Test
  void whatStandsBesideItIsStillFound() {
    String rest = "\n\nLe maire a dit que le pont était fermé.\n";
    assertEquals(1, find("a dit que le maire ".repeat(2_000) + "." + rest).assertions().size());
  }
}
