package org.sourcier.report;

/** Shortens words at a space, with a mark that says so. */
final class Shorten {
  private Shorten() {}

  /** The text on one line, at most {@code most} characters and the mark. */
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
    return line.substring(0, end) + " " + mark;
  }
}
