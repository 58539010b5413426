package org.sourcier.article.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The article that a web page shows; what the page does not say is absent.
 *
 * @param paragraphs in the page's order; none where the page holds no article
 * @param outlet whose page it is
 * @param agency whose text it is
 * @param language as BCP 47 writes it: "fr", "fr-CA"
 * @param url the canonical address
 * @param leftOut the blocks that are not the article
 */
public record PageArticle(
    Optional<String> title,
    List<Paragraph> paragraphs,
    Optional<String> author,
    Optional<String> outlet,
    Optional<String> agency,
    Optional<LocalDate> published,
    Optional<LocalDate> updated,
    Optional<String> language,
    Optional<String> url,
    List<LeftOut> leftOut) {

  public PageArticle {
    paragraphs = List.copyOf(paragraphs);
    leftOut = List.copyOf(leftOut);
  }
}
