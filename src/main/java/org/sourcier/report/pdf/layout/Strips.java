package org.sourcier.report.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.sourcier.report.block.Table.Align;

/** Sets columns of lines side by side, one slab a line. */
final class Strips {
  private static final int PARAGRAPH_CUT = 6;

  private Strips() {}

  /**
   * Lines under each other.
   *
   * @param x left edge
   * @param width room they have
   */
  record Column(double x, double width, Align align, List<TextLine> lines) {

    /** Lines that start at {@code x}. */
    static Column at(double x, List<TextLine> lines) {
      return new Column(x, 0, Align.LEFT, lines);
    }

    private double start(TextLine line) {
      return switch (align) {
        case LEFT -> x;
        case CENTRE -> x + (width - line.width()) / 2;
        case RIGHT -> x + width - line.width();
      };
    }
  }

  /** Slabs of the leading of {@code look}; never broken so that one line stands alone. */
  static List<Slab> slabs(Look look, List<Column> columns) {
    int count = columns.stream().mapToInt(column -> column.lines().size()).max().orElse(0);
    List<Slab> slabs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      boolean alone = i == 1 || i == count - 1;
      slabs.add(strip(look, columns, i).reluctant(i == 0 ? 0 : alone ? Cut.NEVER : PARAGRAPH_CUT));
    }
    return slabs;
  }

  private static Slab strip(Look look, List<Column> columns, int i) {
    List<Mark> marks = new ArrayList<>();
    List<String> anchors = new ArrayList<>();
    for (Column column : columns) {
      if (i < column.lines().size()) {
        TextLine line = column.lines().get(i);
        marks.addAll(line.marks(column.start(line), look.baseline()));
        anchors.addAll(line.anchors());
      }
    }
    return Slab.of(look.leading(), marks).anchored(anchors);
  }
}
