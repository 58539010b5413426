package org.sourcier.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks text into lines of at most 80 columns, the later ones indented. */
final class Wrapping {
  /** Columns of a line. */
  static final int WIDTH = 80;

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final String first;
  private final String later;

  /**
   * @param first stands before the first line
   * @param later stands before all others
   */
  Wrapping(String first, String later) {
    this.first = first;
    this.later = later;
  }

  /** The lines; a word that is longer than a line has one of its own. */
  List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(first);
    boolean empty = true;
    for (String word : SPACE.splitAsStream(text.strip()).toList()) {
      if (!empty && line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line = new StringBuilder(later);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    lines.add(line.toString());
    return lines;
  }
}
