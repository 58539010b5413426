package org.sourcier.article.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the lines of a page into reading order: whole stretches of the page from top to bottom, in
 * each its columns from left to right. A stretch is as long as a white gutter runs down it.
 */
final class PdfColumns {
  /** Gutters are at least this wide, in points: a pica less typesetting's tolerance. */
  private static final double GUTTER = 8;

  /** A page with more lines is no page of text, and is left in its order. */
  private static final int MOST_LINES = 2_000;

  private final List<PdfLine> lines;
  private final List<List<PdfLine>> ordered = new ArrayList<>();
  private List<PdfLine> stretch = new ArrayList<>();

  /**
   * @param lines from top to bottom, then from left to right
   */
  PdfColumns(List<PdfLine> lines) {
    this.lines = lines;
  }

  /** The columns in reading order, each with at least one line. */
  List<List<PdfLine>> inOrder() {
    if (lines.size() > MOST_LINES) {
      ordered.add(lines);
      return ordered;
    }
    lines.forEach(this::take);
    close();
    return ordered;
  }

  private void take(PdfLine line) {
    boolean inColumns = parts(stretch).size() > 1;
    if (!inColumns && beside(line)) {
      PdfLine first = stretch.remove(stretch.size() - 1);
      close();
      stretch.add(first);
    } else if (inColumns && parts(with(line)).size() == 1) {
      close();
    }
    stretch.add(line);
  }

  /** Whether columns begin: a line stands beside the one before and no more under it. */
  private boolean beside(PdfLine line) {
    if (stretch.isEmpty()) {
      return false;
    }
    PdfLine last = stretch.get(stretch.size() - 1);
    boolean near = line.base() - last.base() < 2 * line.size();
    return near && (line.left() > last.right() + GUTTER || last.left() > line.right() + GUTTER);
  }

  private List<PdfLine> with(PdfLine line) {
    List<PdfLine> longer = new ArrayList<>(stretch);
    longer.add(line);
    return longer;
  }

  /** Ends the stretch: its columns are next in order. */
  private void close() {
    for (double[] part : parts(stretch)) {
      ordered.add(
          stretch.stream().filter(l -> part[0] <= l.left() && l.left() <= part[1]).toList());
    }
    stretch = new ArrayList<>();
  }

  /** The intervals from left to right that lines cover, parted by gutters. */
  private static List<double[]> parts(List<PdfLine> stretch) {
    List<PdfLine> byLeft = new ArrayList<>(stretch);
    byLeft.sort(Comparator.comparingDouble(PdfLine::left));
    List<double[]> parts = new ArrayList<>();
    for (PdfLine line : byLeft) {
      double[] last = parts.isEmpty() ? new double[0] : parts.get(parts.size() - 1);
      if (last.length > 0 && line.left() < last[1] + GUTTER) {
        last[1] = Math.max(last[1], line.right());
      } else {
        parts.add(new double[] {line.left(), line.right()});
      }
    }
    return parts;
  }
}
