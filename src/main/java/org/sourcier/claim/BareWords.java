package org.sourcier.claim;

/**
 * Words of an article without the quotation marks and commas around them. A pair of marks within
 * stays; a mark whose partner is not among the words goes.
 */
final class BareWords {
  private static final String OPENING = "«“„‹‚‘";
  private static final String CLOSING = "»”›’";
  private static final String STRAIGHT = "\"'";
  private static final String LOOSE = " \u00a0\u202f,;:–—-";
  private static final String TRAILING = " \u00a0\u202f,;:";

  private BareWords() {}

  /** The bare words; the text itself where nothing would be left. */
  static String of(String text) {
    String bare = trimmed(text);
    while (quoted(bare)) {
      bare = trimmed(bare.substring(1, bare.length() - 1));
    }
    String balanced = bare.isEmpty() ? text : trimmed(balanced(bare));
    return balanced.isEmpty() ? text : balanced;
  }

  private static String trimmed(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && LOOSE.indexOf(text.charAt(start)) >= 0 && !minus(text, start)) {
      start++;
    }
    while (end > start && TRAILING.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(start, end);
  }

  /** Whether the dash at this place is a number's sign: "-5 degrees". */
  private static boolean minus(String text, int at) {
    return "-–".indexOf(text.charAt(at)) >= 0
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at + 1));
  }

  /** Whether one pair of marks holds the whole text. */
  private static boolean quoted(String text) {
    int last = text.length() - 1;
    if (last < 1 || !opens(text, 0) || !closes(text, last)) {
      return false;
    }
    int depth = 0;
    for (int i = 0; i < last; i++) {
      depth += opens(text, i) ? 1 : closes(text, i) ? -1 : 0;
      if (depth == 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean opens(String text, int at) {
    char mark = text.charAt(at);
    boolean before = at == 0 || " \u00a0\u202f([«“".indexOf(text.charAt(at - 1)) >= 0;
    return OPENING.indexOf(mark) >= 0 || (STRAIGHT.indexOf(mark) >= 0 && before);
  }

  /** An apostrophe between letters closes nothing. */
  private static boolean closes(String text, int at) {
    char mark = text.charAt(at);
    boolean within =
        at > 0
            && at + 1 < text.length()
            && Character.isLetter(text.charAt(at - 1))
            && Character.isLetter(text.charAt(at + 1));
    boolean apostrophe = mark == '’' || mark == '\'';
    return !opens(text, at)
        && (CLOSING.indexOf(mark) >= 0 || STRAIGHT.indexOf(mark) >= 0)
        && !(apostrophe && within);
  }

  /** Marks go where one of them lacks its partner. */
  private static String balanced(String text) {
    int depth = 0;
    boolean paired = true;
    for (int i = 0; i < text.length(); i++) {
      if ("'’‘‚".indexOf(text.charAt(i)) < 0) {
        depth += opens(text, i) ? 1 : closes(text, i) ? -1 : 0;
      }
      paired &= depth >= 0;
    }
    return paired && depth == 0
        ? text
        : text.replaceAll("[«“„][\\s\\u00a0\\u202f]?|[\\s\\u00a0\\u202f]?[»”]|\"", "").strip();
  }
}
