package org.sourcier.text;

import java.util.List;
import org.sourcier.article.Span;

/**
 * What of an article is prose.
 *
 * @param title found in the text, or empty
 * @param paragraphs the stretches of prose, in order
 * @param leftOut all else that shows, in order
 */
record Body(String title, List<Span> paragraphs, List<LeftOut> leftOut) {
  Body {
    paragraphs = List.copyOf(paragraphs);
    leftOut = List.copyOf(leftOut);
  }
}
