package org.sourcier.article.format;

/**
 * Words that stand side by side in one column of a page. Lengths are points from the page's upper
 * left corner, as it is read.
 *
 * @param right end of the last word
 * @param base of the letters, from the top
 * @param size of the letters
 */
record PdfLine(String text, double left, double right, double base, double size) {

  double top() {
    return base - size;
  }

  /** This line and words that follow it on the same height. */
  PdfLine and(PdfLine next) {
    return new PdfLine(
        text + " " + next.text, left, Math.max(right, next.right), base, Math.max(size, next.size));
  }
}
