package org.sourcier.report.pdf.layout;

import java.util.Optional;

/**
 * Ink with its meaning.
 *
 * @param tag the element it belongs to; none for mere decoration
 * @param jump where a click on it leads; only letters of a tag have one
 */
public record Mark(Optional<Tag> tag, Ink ink, Optional<Jump> jump) {

  /** Ink that means nothing. */
  static Mark decoration(Ink ink) {
    return new Mark(Optional.empty(), ink, Optional.empty());
  }

  /** Ink that belongs to {@code tag}. */
  static Mark of(Tag tag, Ink ink) {
    return new Mark(Optional.of(tag), ink, Optional.empty());
  }

  /** The same, shifted. */
  Mark moved(double right, double down) {
    return new Mark(tag, ink.moved(right, down), jump);
  }

  /** The same, {@code factor} times as large. */
  Mark scaled(double factor) {
    return new Mark(tag, ink.scaled(factor), jump);
  }

  /** The same ink, meaning nothing. */
  Mark asDecoration() {
    return decoration(ink);
  }
}
