package org.sourcier.article.format;

import java.util.ArrayList;
import java.util.List;

/** Joins lines in reading order to paragraphs. */
final class PdfBlocks {
  /** A wider step between lines, in sizes of the letters, begins a paragraph. */
  private static final double WIDE_STEP = 1.25;

  /** A first line stands in by more than this, in sizes of the letters. */
  private static final double INDENT = 0.8;

  private static final double SAME_SIZE = 1.0;

  private PdfBlocks() {}

  /**
   * Adds a page's columns to the paragraphs before; a paragraph may go on in the next column. Where
   * a damaged file gives letters no place, a column holds no line.
   */
  static void add(List<PdfBlock> blocks, List<List<PdfLine>> columns) {
    for (List<PdfLine> column : columns.stream().filter(c -> !c.isEmpty()).toList()) {
      double step = usualStep(column);
      double left = column.stream().mapToDouble(PdfLine::left).min().orElse(0);
      put(blocks, column.get(0), !blocks.isEmpty() && goesOn(last(blocks), column.get(0)));
      for (int i = 1; i < column.size(); i++) {
        put(blocks, column.get(i), follows(column.get(i - 1), column.get(i), step, left));
      }
    }
  }

  private static PdfLine last(List<PdfBlock> blocks) {
    return blocks.get(blocks.size() - 1).last();
  }

  private static void put(List<PdfBlock> blocks, PdfLine line, boolean joins) {
    List<PdfLine> lines = new ArrayList<>();
    if (joins) {
      lines.addAll(blocks.remove(blocks.size() - 1).lines());
    }
    lines.add(line);
    blocks.add(new PdfBlock(lines));
  }

  private static boolean follows(PdfLine before, PdfLine line, double step, double left) {
    return Math.abs(before.size() - line.size()) < SAME_SIZE
        && line.base() - before.base() < WIDE_STEP * step
        && line.left() - left < INDENT * line.size();
  }

  /** Over the end of a column only a sentence that has not ended goes on. */
  private static boolean goesOn(PdfLine before, PdfLine line) {
    boolean ended = before.text().matches(".*[.!?…»”\")]$");
    return !ended && Math.abs(before.size() - line.size()) < SAME_SIZE;
  }

  private static double usualStep(List<PdfLine> column) {
    List<Double> steps = new ArrayList<>();
    for (int i = 1; i < column.size(); i++) {
      steps.add(column.get(i).base() - column.get(i - 1).base());
    }
    steps.sort(null);
    double size = column.get(0).size();
    return steps.isEmpty() ? size * WIDE_STEP : Math.max(size, steps.get((steps.size() - 1) / 2));
  }
}
