package org.sourcier.report;

/** Shortens words at a space, with a mark that says so. */
final class Shorten {
  private Shorten() {}

  /**
   * The text on one line, at most {@code most} characters and the mark; a quotation that is cut is
   * closed.
   */
  static String to(String text, int most, String mark) {
    String line = text.replaceAll("[\\s&&[^\\u00a0\\u202f]]+", " ").strip();
    if (line.length() <= most) {
      return line;
    }
    int space = line.lastIndexOf(' ', most);
    int end = space > most / 2 ? space : most;
    if (Character.isLowSurrogate(line.charAt(end))) {
      end--;
    }
    String left = line.substring(0, end);
    return left + " " + mark + (open(left, '«', '»') ? "\u00a0»" : open(left, '“', '”') ? "”" : "");
  }

  /** Whether a quotation is left open. */
  private static boolean open(String text, char opening, char closing) {
    return text.lastIndexOf(opening) > text.lastIndexOf(closing);
  }
}
