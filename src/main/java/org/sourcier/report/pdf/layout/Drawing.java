package org.sourcier.report.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A picture in the making: everything drawn belongs to its tag. */
final class Drawing {
  private final Setting setting;
  private final Tag tag;
  private final List<Mark> marks = new ArrayList<>();

  Drawing(Setting setting, Tag tag) {
    this.setting = setting;
    this.tag = tag;
  }

  /** Draws a shape. */
  void add(Ink ink) {
    marks.add(new Mark(Optional.of(tag), ink, Optional.empty()));
  }

  /** Writes a text on one line from {@code x} on the base line {@code y}. */
  void text(String text, Look look, double x, double y, double room) {
    marks.addAll(setting.line(text, look, tag, x, y, room));
  }

  /** Writes a text on one line about {@code x}. */
  void centred(String text, Look look, double x, double y) {
    text(text, look, x - width(text, look) / 2, y, 1000);
  }

  /** Writes lines below each other from the top {@code y}. */
  void lines(List<TextLine> lines, Look look, double x, double y) {
    double down = y;
    for (TextLine line : lines) {
      marks.addAll(line.marks(x, down + look.baseline()));
      down += look.leading();
    }
  }

  /** The lines of a text for this picture, at most {@code most}, the last one cut short. */
  List<TextLine> cut(String text, Look look, double measure, int most) {
    List<TextLine> lines = setting.lines(text, look, tag, measure);
    if (lines.size() <= most) {
      return lines;
    }
    List<TextLine> kept = new ArrayList<>(lines.subList(0, most - 1));
    String last = lines.get(most - 1).text().strip();
    String shorter = last.substring(0, last.offsetByCodePoints(last.length(), -1));
    kept.add(setting.lines(shorter + "…", look, tag, measure + look.size()).get(0));
    return kept;
  }

  /** The width of a text on one line. */
  double width(String text, Look look) {
    return setting.metrics().width(setting.metrics().drawable(text), look);
  }

  /** The picture as one slab, made smaller where it is higher than {@code most}. */
  Slab slab(double height, double most) {
    double factor = Math.min(1, most / height);
    List<Mark> fitted =
        factor < 1 ? marks.stream().map(mark -> mark.scaled(factor)).toList() : marks;
    return Slab.of(height * factor, fitted).showing(tag);
  }
}
