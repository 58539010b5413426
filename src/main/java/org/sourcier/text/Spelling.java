package org.sourcier.text;

import java.util.Locale;

/** Typographic variants made alike, so that rules and models see one spelling. */
final class Spelling {
  private Spelling() {}

  /**
   * The text with typewriter apostrophes, hyphens and spaces. Every position stays where it was.
   */
  static String plain(String text) {
    int first = 0;
    while (first < text.length() && plain(text.charAt(first)) == text.charAt(first)) {
      first++;
    }
    if (first == text.length()) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text);
    for (int i = first; i < plain.length(); i++) {
      plain.setCharAt(i, plain(plain.charAt(i)));
    }
    return plain.toString();
  }

  private static char plain(char c) {
    return switch (c) {
      case '\u2019', '\u2018', '\u02BC', '\u2032', '\u00B4', '\u0092' -> '\'';
      case '\u2010', '\u2011', '\u2212' -> '-';
      case '\u00A0', '\u202F', '\u2009', '\u2007', '\u2002', '\u2003', '\t', '\n', '\r', '\u2028' ->
          ' ';
      case '\u200B', '\u200C', '\u200D', '\uFEFF', '\u2060' -> '\u00AD';
      default -> c;
    };
  }

  /** Whether a form begins with a capital. */
  static boolean capital(String form) {
    return Character.isUpperCase(form.codePointAt(0));
  }

  /** Whether a form is written like "AFP", in capitals only. */
  static boolean shouted(String form) {
    return form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT));
  }

  /**
   * The form for matching: lower case, without soft hyphens; every dash is "-", every double
   * quotation mark is a typewriter one and an ellipsis is three points.
   */
  static String norm(String form) {
    String plain = plain(form).replace("\u00AD", "").toLowerCase(Locale.ROOT);
    return switch (plain) {
      case "\u2013", "\u2014", "\u2015", "\u2012", "--", "---" -> "-";
      case "\u00AB", "\u00BB", "\u201C", "\u201D", "\u201E", "\u2039", "\u203A", "''", "\u201F" ->
          "\"";
      case "\u2026" -> "...";
      default -> plain;
    };
  }
}
