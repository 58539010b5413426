package org.sourcier.report.pdf.layout;

import java.util.List;
import org.sourcier.report.block.Inline;

/** What every setter of blocks needs. */
record Setting(Metrics metrics, LineBreaker breaker, InlineSetter inlines, TagTree tags) {

  /** The lines of running text. */
  List<TextLine> lines(List<Inline> text, Look look, Tag tag, double measure) {
    return breaker.lines(inlines.stretches(text, look, tag), measure);
  }

  /** The lines of a text of one look. */
  List<TextLine> lines(String text, Look look, Tag tag, double measure) {
    return breaker.lines(List.of(inlines.plain(text, look, tag)), measure);
  }

  /** One line of one look at a place; longer than {@code measure}, it ends in "…". */
  List<Mark> line(String text, Look look, Tag tag, double x, double y, double measure) {
    List<TextLine> lines = lines(text, look, tag, measure);
    if (lines.isEmpty()) {
      return List.of();
    }
    if (lines.size() == 1) {
      return lines.get(0).marks(x, y);
    }
    String start = lines(text, look, tag, measure - look.size()).get(0).text().strip();
    return lines(start + "…", look, tag, measure).get(0).marks(x, y);
  }
}
