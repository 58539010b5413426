package org.sourcier.report.pdf.layout;

import java.util.List;
import java.util.Map;

/**
 * One page, ready to be drawn.
 *
 * @param marks decoration first, then in reading order
 * @param figures where the pictures are, for their tags
 */
public record Sheet(double width, double height, List<Mark> marks, Map<Tag, Ink.Area> figures) {
  public Sheet {
    marks = List.copyOf(marks);
    figures = Map.copyOf(figures);
  }
}
