package org.sourcier.article.format;

import java.util.List;

/** The lines of one paragraph; at least one. */
record PdfBlock(List<PdfLine> lines) {

  PdfBlock {
    lines = List.copyOf(lines);
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("a paragraph has a line");
    }
  }

  PdfLine last() {
    return lines.get(lines.size() - 1);
  }

  /** Of the letters, in points. */
  double size() {
    return lines.get(0).size();
  }

  /** The number of characters. */
  int length() {
    return lines.stream().mapToInt(line -> line.text().length()).sum();
  }
}
