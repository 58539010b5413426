package org.sourcier.article.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages in the manner of twenty outlets against what a reader would call their article. */
class PagesTest {
  /** Word-level F1 that every page reaches, and all of them on average. */
  private static final double EACH = 0.85;

  private static final double AVERAGE = 0.92;

  static Stream<GoldPage> pages() {
    return GoldPage.all().stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theArticleIsFound(GoldPage page) {
    assertTrue(page.f1() >= EACH, () -> page.name() + " " + page.f1() + "\n" + page.found());
  }

  @Test
  void onAverageNearlyAllIs() {
    assertTrue(pages().mapToDouble(GoldPage::f1).average().orElse(0) >= AVERAGE);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void whatThePageSaysOfItIsRead(GoldPage page) {
    assertEquals(page.facts(), page.foundFacts());
  }

  @Test
  void aPostIsKeptWithItsAuthor() {
    Paragraph post =
        GoldPage.named("05-tweet").read().paragraphs().stream()
            .filter(p -> p.kind() == Paragraph.Kind.QUOTE)
            .findFirst()
            .orElseThrow();
    assertEquals("Maude Tessier", post.author().orElse(""));
  }

  @Test
  void whatIsLeftOutHasItsReason() {
    PageArticle page = GoldPage.named("02-wordpress").read();
    assertTrue(page.leftOut().stream().anyMatch(l -> l.reason().equals("belongs to the comments")));
  }

  @Test
  void anyTextIsTaken() {
    PageReader reader = new PageReader();
    for (String broken :
        new String[] {"", "<", "<p", "\u0000<html><body", "plain words", "<br>".repeat(999)}) {
      assertTrue(reader.read(broken, "").paragraphs().size() <= 1, broken);
    }
  }
}
