package org.sourcier.report.pdf.layout;

/**
 * Where a block may stand.
 *
 * @param left edge
 * @param width from there
 * @param indent of running text; labels stand in the margin it leaves
 * @param parent tag
 */
record Frame(double left, double width, double indent, Tag parent) {
  /** The usual indent of running text, in points. */
  static final double GUTTER = 80;

  /** Where running text starts. */
  double column() {
    return left + indent;
  }

  /** How wide running text is. */
  double measure() {
    return width - indent;
  }

  /** The right edge. */
  double right() {
    return left + width;
  }

  Frame within(Tag tag) {
    return new Frame(left, width, indent, tag);
  }

  /** The same with another indent. */
  Frame indented(double newIndent) {
    return new Frame(left, width, newIndent, parent);
  }

  /** The same, narrower on both sides, running text starting where it did. */
  Frame inset(double fromLeft, double fromRight) {
    return new Frame(
        left + fromLeft, width - fromLeft - fromRight, Math.max(0, indent - fromLeft), parent);
  }
}
