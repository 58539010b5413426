package org.sourcier.report.block;

import java.util.Optional;

/**
 * Text in one style and one language.
 *
 * @param text may be empty; no-break spaces are kept
 * @param language BCP 47 tag where it differs from that around it
 */
public record Run(String text, Style style, Optional<String> language) implements Inline {

  public Run {
    language.ifPresent(Language::check);
  }

  /** Text in the language around it. */
  public static Run of(String text, Style style) {
    return new Run(text, style, Optional.empty());
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.run(this);
  }
}
