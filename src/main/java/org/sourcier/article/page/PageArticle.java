package org.sourcier.article.page;

import java.util.List;

/**
 * The article that a web page, or a file of another format, holds.
 *
 * @param known what is said of it beside its words
 * @param paragraphs in the page's order; none where the page holds no article
 * @param leftOut the blocks that are not the article
 */
public record PageArticle(Known known, List<Paragraph> paragraphs, List<LeftOut> leftOut) {

  public PageArticle {
    paragraphs = List.copyOf(paragraphs);
    leftOut = List.copyOf(leftOut);
  }
}
