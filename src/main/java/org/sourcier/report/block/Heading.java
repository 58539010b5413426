package org.sourcier.report.block;

import java.util.Optional;

/**
 * The name of what follows; also a bookmark and a line of the table of contents.
 *
 * @param level 1 for a chapter, 2 and 3 below it; the document's title stands above all
 * @param text may be empty
 * @param anchor to lead to it, unique in the document; empty for none
 * @param language BCP 47 tag where it differs from the document's
 */
public record Heading(int level, String text, String anchor, Optional<String> language)
    implements Block {

  public Heading {
    if (level < 1 || level > 3) {
      throw new IllegalArgumentException("headings have level 1 to 3, not " + level);
    }
    language.ifPresent(Language::check);
  }

  /** A heading in the document's language. */
  public static Heading of(int level, String text, String anchor) {
    return new Heading(level, text, anchor, Optional.empty());
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.heading(this);
  }
}
