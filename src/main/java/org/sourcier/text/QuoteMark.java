package org.sourcier.text;

import java.util.ArrayList;
import java.util.List;
import org.sourcier.article.Span;

/**
 * A quotation mark in a text.
 *
 * @param start where it begins
 * @param end after it; {@code ''} is two units long
 * @param character the mark, {@code '"'} for {@code ''}
 * @param before whether what stands before it can stand before a quotation
 * @param after whether what stands after it can stand after a quotation
 */
record QuoteMark(int start, int end, char character, boolean before, boolean after) {
  /** How far ahead the end of a quotation in single marks is looked for. */
  private static final int SINGLE_REACH = 600;

  /** Marks that pair with each other. */
  enum Kind {
    GUILLEMETS,
    CURLY,
    LOW,
    ANGLES,
    STRAIGHT;

    /** Whether an opening mark looks other than a closing one. */
    boolean directed() {
      return this != STRAIGHT;
    }
  }

  /** What a mark does where it stands. */
  enum Role {
    OPENS,
    CLOSES,
    EITHER
  }

  /** All marks of a paragraph that may bound quotations; apostrophes are none. */
  static List<QuoteMark> in(String text, Span paragraph) {
    List<QuoteMark> marks = new ArrayList<>();
    int singleEnd = -1;
    for (int i = paragraph.start(); i < paragraph.end(); i++) {
      char c = text.charAt(i);
      if (i == singleEnd) {
        marks.add(at(text, paragraph, i, 1, '\u203A'));
      } else if ("«»“”„‟\"\u2033‹›".indexOf(c) >= 0) {
        marks.add(at(text, paragraph, i, 1, c));
      } else if (single(c) && i + 1 < paragraph.end() && single(text.charAt(i + 1))) {
        marks.add(at(text, paragraph, i, 2, '"'));
        i++;
      } else if (single(c) && i > singleEnd) {
        QuoteMark mark = at(text, paragraph, i, 1, '‹');
        boolean opens = mark.before && !mark.after && !Character.isDigit(text.charAt(i + 1));
        int end = opens ? singleEnd(text, i + 1, paragraph.end()) : -1;
        if (end > 0) {
          marks.add(mark);
          singleEnd = end;
        }
      }
    }
    return marks;
  }

  private static QuoteMark at(String text, Span paragraph, int at, int length, char character) {
    int end = at + length;
    boolean before = at == paragraph.start() || opensAfter(text.charAt(at - 1));
    boolean after = end >= paragraph.end() || closesBefore(text.charAt(end));
    return new QuoteMark(at, end, character, before, after);
  }

  /** The closing mark for a single opening one: not within a word, best not after a plural's s. */
  private static int singleEnd(String text, int from, int limit) {
    int stop = Math.min(limit, from + SINGLE_REACH);
    int second = -1;
    for (int i = from; i < stop; i++) {
      boolean closes =
          single(text.charAt(i)) && (i + 1 == limit || closesBefore(text.charAt(i + 1)));
      if (closes && text.charAt(i - 1) != 's') {
        return i;
      }
      if (closes && second < 0) {
        second = i;
      }
    }
    return second;
  }

  private static boolean single(char c) {
    return c == '\'' || c == '‘' || c == '’' || c == '‛';
  }

  private static boolean opensAfter(char c) {
    return blank(c) || "([{—–-'’‘«“\"‹/:".indexOf(c) >= 0;
  }

  private static boolean closesBefore(char c) {
    return blank(c) || ")]}.,;:!?…—–-»”\"’'›/".indexOf(c) >= 0;
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  Kind kind() {
    return switch (character) {
      case '«', '»' -> Kind.GUILLEMETS;
      case '“', '”', '‟' -> Kind.CURLY;
      case '„' -> Kind.LOW;
      case '‹', '›' -> Kind.ANGLES;
      default -> Kind.STRAIGHT;
    };
  }

  /**
   * Whether it opens or closes. Where a curly mark's shape and the spaces beside it disagree, the
   * spaces are right: word processors turn marks the wrong way.
   *
   * @param within whether a quotation is open
   */
  Role role(boolean within) {
    boolean opening = before && !after;
    boolean closing = after && !before;
    return switch (character) {
      case '«', '‹', '„' -> Role.OPENS;
      case '»', '›' -> Role.CLOSES;
      case '“', '‟' -> within && closing ? Role.CLOSES : Role.OPENS;
      case '”' -> !within && opening ? Role.OPENS : Role.CLOSES;
      default -> opening ? Role.OPENS : closing ? Role.CLOSES : Role.EITHER;
    };
  }
}
