package org.sourcier.article.page;

import java.util.Optional;

/**
 * One paragraph of a page's article.
 *
 * @param text its words on one line, never blank
 * @param author of an embedded post, where the page names one; no other kind has one
 */
public record Paragraph(Kind kind, String text, Optional<String> author) {

  /** What a paragraph is to its article. */
  public enum Kind {
    /** The article's own words, a subheading among them. */
    BODY,
    /** What stands under a picture. */
    CAPTION,
    /** Who made a picture or whose text it is. */
    CREDIT,
    /** A post of another site, shown inside the article. */
    QUOTE
  }

  public Paragraph {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a paragraph has words");
    }
    if (author.isPresent() && kind != Kind.QUOTE) {
      throw new IllegalArgumentException("only an embedded post has an author of its own");
    }
  }

  /** A paragraph of the article's own words. */
  public static Paragraph body(String text) {
    return new Paragraph(Kind.BODY, text, Optional.empty());
  }
}
