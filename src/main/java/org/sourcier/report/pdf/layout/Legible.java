package org.sourcier.report.pdf.layout;

import java.text.Normalizer;

/** Makes text fit to be drawn: what has no shape goes, whatever else stays or gets a mark. */
public final class Legible {
  private static final char NO_BREAK_SPACE = '\u00A0';
  private static final char NARROW_NO_BREAK_SPACE = '\u202F';

  private Legible() {}

  /**
   * The text without control characters, bidirectional overrides and other invisible signs, its
   * accents composed, its exotic spaces plain. Halves of characters become U+FFFD, for which no
   * font has a glyph.
   */
  public static String of(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .map(Legible::shown)
        .filter(codePoint -> codePoint >= 0)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static int shown(int codePoint) {
    if (codePoint == NO_BREAK_SPACE || codePoint == NARROW_NO_BREAK_SPACE) {
      return codePoint;
    }
    return switch (Character.getType(codePoint)) {
      case Character.FORMAT -> -1;
      case Character.CONTROL -> Character.isWhitespace(codePoint) ? ' ' : -1;
      case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
          codePoint == '\u2007' ? NO_BREAK_SPACE : ' ';
      case Character.SURROGATE -> 0xFFFD;
      default -> isVariationSelector(codePoint) ? -1 : codePoint;
    };
  }

  private static boolean isVariationSelector(int codePoint) {
    return (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
        || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
  }
}
