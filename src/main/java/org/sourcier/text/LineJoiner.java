package org.sourcier.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins the lines that a fixed width had cut. In a text wrapped throughout, a line as long as the
 * others goes on in the next; elsewhere only a line that begins with a small letter goes on.
 */
final class LineJoiner {
  private static final int WIDEST_WRAP = 140;
  private static final int FEWEST_LINES = 5;

  private final String text;
  private final int width;

  /**
   * @param lines all lines of the text that may be prose
   */
  LineJoiner(String text, List<Line> lines) {
    this.text = text;
    this.width = wrapWidth(lines);
  }

  /** The lines, with each run that belongs together as one. */
  List<Line> joined(List<Line> lines) {
    List<Line> joined = new ArrayList<>();
    int lastLength = 0;
    for (Line line : lines) {
      Line last = joined.isEmpty() ? line : joined.get(joined.size() - 1);
      if (!joined.isEmpty() && goesOn(last, lastLength, line)) {
        joined.set(joined.size() - 1, new Line(last.span().hull(line.span()), last.afterBlank()));
      } else {
        joined.add(line);
      }
      lastLength = line.span().length();
    }
    return joined;
  }

  private boolean goesOn(Line last, int lastLength, Line next) {
    int gap = last.span().end();
    boolean apart = Line.trimmed(text, gap, next.span().start()).length() > 0;
    if (next.afterBlank() || apart) {
      return false;
    }
    boolean ended = ended(last);
    boolean small = Character.isLowerCase(text.codePointAt(next.span().start()));
    return width > 0 ? lastLength >= width * 2 / 3 || (small && !ended) : small && !ended;
  }

  private boolean ended(Line line) {
    return ".!?…:»”\"".indexOf(text.charAt(line.span().end() - 1)) >= 0;
  }

  /** The width at which the text is wrapped, or 0 where it is not. */
  private int wrapWidth(List<Line> lines) {
    int longest = lines.stream().mapToInt(l -> l.span().length()).max().orElse(0);
    int pairs = 0;
    int cut = 0;
    for (int i = 1; i < lines.size(); i++) {
      Line last = lines.get(i - 1);
      if (!lines.get(i).afterBlank() && last.span().length() * 2 > longest) {
        pairs++;
        boolean small = Character.isLowerCase(text.codePointAt(lines.get(i).span().start()));
        cut += small && !ended(last) ? 1 : 0;
      }
    }
    boolean wrapped = longest <= WIDEST_WRAP && pairs >= FEWEST_LINES && cut * 5 >= pairs * 2;
    return wrapped ? longest : 0;
  }
}
