package org.sourcier.text;

import java.util.ArrayList;
import java.util.List;
import org.sourcier.article.Span;

/**
 * A line, or several that a hard wrap had cut, without the spaces around.
 *
 * @param afterBlank whether an empty line or the text's beginning stands before it
 */
record Line(Span span, boolean afterBlank) {

  /** The lines of a text that hold anything but spaces. */
  static List<Line> in(String text) {
    List<Line> lines = new ArrayList<>();
    boolean blank = true;
    for (int start = 0; start < text.length(); ) {
      int end = start;
      while (end < text.length() && !lineEnd(text.charAt(end))) {
        end++;
      }
      Span span = trimmed(text, start, end);
      if (span.length() > 0) {
        lines.add(new Line(span, blank));
      }
      blank = span.length() == 0;
      boolean pair =
          end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
      start = end + (pair ? 2 : 1);
    }
    return lines;
  }

  /** Its words, in the text that it is of. */
  String words(String text) {
    return text.substring(span.start(), span.end());
  }

  private static boolean lineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f' || c == '\u000B';
  }

  /** The stretch without white space at its ends; empty at {@code start} where nothing is left. */
  static Span trimmed(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && space(text.charAt(from))) {
      from++;
    }
    while (to > from && space(text.charAt(to - 1))) {
      to--;
    }
    return from == to ? new Span(start, start) : new Span(from, to);
  }

  static boolean space(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || c == '\u00AD'
        || c == '\u200B'
        || c == '\uFEFF';
  }
}
