package org.sourcier.article.format;

import java.util.List;

/**
 * The lines of a page.
 *
 * @param height in points
 */
record PdfPage(List<PdfLine> lines, double height) {

  PdfPage {
    lines = List.copyOf(lines);
  }
}
