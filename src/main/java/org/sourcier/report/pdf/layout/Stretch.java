package org.sourcier.report.pdf.layout;

import java.util.List;
import java.util.Optional;

/**
 * Drawable text of one look and one meaning.
 *
 * @param raise above the base line, in points
 * @param anchors places to lead to at its start; a stretch of anchors alone has an empty text
 */
record Stretch(
    String text,
    Look look,
    double raise,
    Decor decor,
    Tag tag,
    Optional<Jump> jump,
    List<String> anchors) {

  /** What is drawn with the letters. */
  enum Decor {
    NONE,
    /** A tinted ground and a rule below. */
    CUE,
    /** A line through. */
    STRUCK,
    /** A hairline below. */
    LINK
  }

  static Stretch plain(String text, Look look, Tag tag) {
    return new Stretch(text, look, 0, Decor.NONE, tag, Optional.empty(), List.of());
  }

  /** The same in another colour. */
  Stretch in(int colour) {
    return new Stretch(text, look.in(colour), raise, decor, tag, jump, anchors);
  }
}
