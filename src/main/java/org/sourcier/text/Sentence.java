package org.sourcier.text;

import java.util.List;
import org.sourcier.article.Span;

/**
 * A sentence of the article's body. A quotation is never cut: one that holds several sentences lies
 * in one {@code Sentence} together with the words that report it.
 *
 * @param span its place in the article's text, without spaces around it
 * @param paragraph the number of its paragraph in {@link ArticleText#paragraphs()}
 * @param tokens all its words and marks, in order; never empty
 */
public record Sentence(Span span, Language language, int paragraph, List<Token> tokens) {

  public Sentence {
    tokens = List.copyOf(tokens);
  }
}
