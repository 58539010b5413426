package org.sourcier.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sourcier.article.Article;
import org.sourcier.article.Metadata;
import org.sourcier.text.TextPreparer;

class ContinuationsTest {
  private static final Finder FINDER = new Finder(PackedRules.BOOK);

  private static List<String> quoted(String text) {
    Article article = new Article("01", "01.txt", "", text, Metadata.UNKNOWN);
    return FINDER.find(new TextPreparer().prepare(article)).assertions().stream()
        .filter(a -> a.rules().equals(List.of(Continuations.RULE)))
        .map(a -> a.source().map(s -> article.exact(s)).orElse(""))
        .toList();
  }

  @Test
  void aParagraphThatOnlyQuotesIsSaidByWhomTheSentenceBeforeNames() {
    String text = "Ada Rowe said that the pier would close.\n\n“We have no choice in it at all.”\n";
    assertEquals(List.of("Ada Rowe"), quoted(text));
  }

  @Test
  void aQuotationThatItsOwnParagraphReportsIsNot() {
    String text = "Ada Rowe said the pier would close.\n\n“We have no choice,” Lee Holt said.\n";
    assertEquals(List.of(), quoted(text));
  }
}
