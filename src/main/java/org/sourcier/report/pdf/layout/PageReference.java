package org.sourcier.report.pdf.layout;

import java.util.Optional;

/**
 * The number of a page, known only when all pages are.
 *
 * @param anchor the place whose page it is
 * @param right end of the number
 * @param y of its base line
 */
record PageReference(String anchor, Tag tag, Look look, double right, double y, Jump jump) {

  /** The number itself, once known. */
  Mark resolved(int page, Metrics metrics) {
    String number = Integer.toString(page);
    double width = metrics.width(number, look);
    Ink ink = new Ink.Text(right - width, y, look, number, width, false);
    return new Mark(Optional.of(tag), ink, Optional.of(jump));
  }
}
