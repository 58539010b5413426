package org.sourcier.report.pdf.layout;

import java.util.List;
import org.sourcier.report.block.StackedBars;
import org.sourcier.report.pdf.font.Face;

/** Draws stacked bars: a key, then label, bar and total in each row. */
final class BarsDrawing {
  private static final Look TEXT = Look.FIGURE.sized(8.6);
  private static final Look TOTAL = TEXT.in(Face.SANS_SEMIBOLD);
  private static final Look COUNT = Look.FIGURE.in(Face.SANS_SEMIBOLD).sized(7.6);
  private static final double ROW = 19;
  private static final double BAR = 14;
  private static final double LABELS = 140;
  private static final double TOTALS = 30;
  private static final double SWATCH = 9;

  private final StackedBars bars;
  private final Drawing drawing;
  private final Frame frame;

  BarsDrawing(StackedBars bars, Drawing drawing, Frame frame) {
    this.bars = bars;
    this.drawing = drawing;
    this.frame = frame;
  }

  /** Draws the bars; the height they take. */
  double draw() {
    double y = key() + 8;
    int most = Math.max(1, bars.bars().stream().mapToInt(StackedBars.Bar::total).max().orElse(1));
    double unit = (frame.width() - LABELS - TOTALS) / most;
    double axis = frame.left() + LABELS;
    drawing.add(
        Ink.Stroke.line(axis, y - 2, axis, y + ROW * bars.bars().size() - 4, 0.6, Colour.GREY));
    for (StackedBars.Bar bar : bars.bars()) {
      row(bar, y, unit);
      y += ROW;
    }
    return y;
  }

  private double key() {
    double x = frame.left();
    double y = 0;
    for (int i = 0; i < bars.series().size(); i++) {
      String name = bars.series().get(i);
      double width = Math.min(drawing.width(name, TEXT), frame.width() - SWATCH - 20);
      if (x + SWATCH + 4 + width > frame.right() && x > frame.left()) {
        x = frame.left();
        y += 14;
      }
      Texture.of(i).fill(x, y + 1.5, SWATCH, SWATCH).forEach(drawing::add);
      drawing.text(name, TEXT, x + SWATCH + 4, y + 9, width + 1);
      x += SWATCH + 4 + width + 12;
    }
    return bars.series().isEmpty() ? 0 : y + 14;
  }

  private void row(StackedBars.Bar bar, double y, double unit) {
    List<TextLine> label = drawing.cut(bar.label(), TEXT, LABELS - 10, 2);
    double height = label.size() * TEXT.leading();
    drawing.lines(label, TEXT, frame.left(), y + (BAR - height) / 2);
    double x = frame.left() + LABELS;
    for (int i = 0; i < bar.counts().size(); i++) {
      double width = bar.counts().get(i) * unit;
      if (width > 0) {
        part(bar.counts().get(i), Texture.of(i), x, y, width);
        x += width;
      }
    }
    String total = Integer.toString(bar.total());
    drawing.text(total, TOTAL, x + 5, y + BAR / 2 + 3, TOTALS);
  }

  private void part(int count, Texture texture, double x, double y, double width) {
    texture.fill(x, y, width, BAR).forEach(drawing::add);
    drawing.add(Ink.Stroke.line(x + width, y, x + width, y + BAR, 0.8, Colour.WHITE));
    String number = Integer.toString(count);
    double needed = drawing.width(number, COUNT) + 6;
    if (width < needed + 3) {
      return;
    }
    double centre = x + width / 2;
    if (texture.isPatterned()) {
      drawing.add(Ink.Area.rectangle(centre - needed / 2, y + 2.5, needed, BAR - 5, Colour.WHITE));
    }
    drawing.centred(number, COUNT.in(texture.letters()), centre, y + BAR / 2 + 2.7);
  }
}
