package org.sourcier.report.pdf.layout;

/**
 * The sheet and its margins.
 *
 * @param width of an upright page, in points
 * @param height of an upright page, in points
 */
record Paper(double width, double height) {
  static final double SIDE = 60;
  static final double TOP = 64;
  static final double BOTTOM = 62;

  /** The measures of a kind of paper. */
  static Paper of(org.sourcier.report.block.Paper kind) {
    return switch (kind) {
      case A4 -> new Paper(595.28, 841.89);
      case LETTER -> new Paper(612, 792);
    };
  }

  double width(boolean wide) {
    return wide ? height : width;
  }

  double height(boolean wide) {
    return wide ? width : height;
  }

  double textWidth(boolean wide) {
    return width(wide) - 2 * SIDE;
  }

  double textHeight(boolean wide) {
    return height(wide) - TOP - BOTTOM;
  }
}
