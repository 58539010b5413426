package org.sourcier.report.pdf.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sourcier.report.block.Chain;
import org.sourcier.report.pdf.font.Face;

/** Draws a chain of relays: boxes in columns, arrows between them. */
final class ChainDrawing {
  private static final Look LABEL = new Look(Face.SANS_SEMIBOLD, 8.4, 10.2, Colour.INK);
  private static final Look DETAIL = new Look(Face.SANS, 7.4, 9.2, Colour.GREY);
  private static final Look WORD = new Look(Face.SANS_ITALIC, 7, 9, Colour.GREY);
  private static final double PAD = 6;
  private static final double RETURN = 10;
  private static final double WIDEST = 128;

  private final Chain chain;
  private final Drawing drawing;
  private final Frame frame;
  private final ChainColumns columns;
  private final double gap;
  private final double box;
  private final Map<String, Text> texts = new LinkedHashMap<>();

  /** What stands in a box. */
  private record Text(List<TextLine> label, List<TextLine> detail) {
    double height() {
      return label.size() * LABEL.leading() + detail.size() * DETAIL.leading() + 2 * PAD;
    }
  }

  ChainDrawing(Chain chain, Drawing drawing, Frame frame) {
    this.chain = chain;
    this.drawing = drawing;
    columns = new ChainColumns(chain.nodes(), chain.arrows());
    double margin = columns.back().isEmpty() ? 0 : RETURN + 4;
    this.frame = frame.inset(margin, margin);
    int count = columns.count();
    gap = count > 5 ? 22 : 44;
    box = Math.min(WIDEST, (this.frame.width() - (count - 1) * gap) / count);
  }

  /** Draws the chain; the height it takes. */
  double draw() {
    Map<String, Double> heights = new LinkedHashMap<>();
    for (Chain.Node node : chain.nodes()) {
      List<TextLine> label = drawing.cut(node.label(), LABEL, box - 2 * PAD, 4);
      List<TextLine> detail = drawing.cut(node.detail(), DETAIL, box - 2 * PAD, 2);
      Text text = new Text(label, detail);
      texts.put(node.id(), text);
      heights.put(node.id(), text.height());
    }
    ChainRows rows = new ChainRows(heights, columns);
    for (int i = 0; i < rows.paths().size(); i++) {
      forward(columns.forward().get(i), rows.paths().get(i), rows);
    }
    double bottom = rows.height();
    for (Chain.Arrow arrow : columns.back()) {
      bottom += 9;
      back(arrow, rows, bottom);
    }
    chain.nodes().forEach(node -> node(node, rows));
    return bottom + 4;
  }

  private double left(int column) {
    return frame.left() + column * (box + gap);
  }

  private void forward(Chain.Arrow arrow, List<String> path, ChainRows rows) {
    int column = columns.column(arrow.from());
    List<Ink.Point> points = new ArrayList<>();
    double x = left(column) + box;
    double y = rows.middle(arrow.from());
    points.add(new Ink.Point(x, y));
    for (String id : path.subList(1, path.size())) {
      double next = rows.middle(id);
      points.add(new Ink.Point(x + gap * 0.3, y));
      points.add(new Ink.Point(x + gap * 0.3, next));
      points.add(new Ink.Point(x + gap, next));
      x += gap + box;
      y = next;
      if (!id.equals(arrow.to())) {
        points.add(new Ink.Point(x, next));
      }
    }
    drawing.add(new Ink.Stroke(points, 0.9, Colour.GREY, Optional.empty(), false));
    double tip = left(columns.column(arrow.to()));
    head(tip, y);
    drawing.text(arrow.label(), WORD, tip - gap * 0.66, y - 2.5, gap * 0.66);
  }

  private void head(double x, double y) {
    List<Ink.Point> corners =
        List.of(
            new Ink.Point(x, y), new Ink.Point(x - 5.5, y - 2.8), new Ink.Point(x - 5.5, y + 2.8));
    drawing.add(new Ink.Area(corners, 0, Colour.GREY));
  }

  /** An arrow that closes a ring, dashed, round the right and below everything else. */
  private void back(Chain.Arrow arrow, ChainRows rows, double lane) {
    double from = left(columns.column(arrow.from())) + box;
    double to = left(columns.column(arrow.to()));
    double target = rows.middle(arrow.to()) + 6;
    List<Ink.Point> points =
        List.of(
            new Ink.Point(from, rows.middle(arrow.from()) + 6),
            new Ink.Point(from + RETURN, rows.middle(arrow.from()) + 6),
            new Ink.Point(from + RETURN, lane),
            new Ink.Point(to - RETURN, lane),
            new Ink.Point(to - RETURN, target),
            new Ink.Point(to, target));
    Ink.Stroke line = new Ink.Stroke(points, 0.9, Colour.GREY, Optional.empty(), false);
    drawing.add(line.dashed(2.5));
    head(to, target);
    drawing.text(arrow.label(), WORD, to + 4, lane - 2, Math.max(20, from - to - 8));
  }

  private void node(Chain.Node node, ChainRows rows) {
    double x = left(columns.column(node.id()));
    double y = rows.top(node.id());
    Text text = Optional.ofNullable(texts.get(node.id())).orElseThrow();
    outline(node.kind(), x, y, text.height());
    boolean dark = node.kind() == Chain.Kind.ORIGIN;
    double down = text.label().size() * LABEL.leading();
    drawing.lines(coloured(text.label(), dark), LABEL, x + PAD, y + PAD - 1);
    drawing.lines(coloured(text.detail(), dark), DETAIL, x + PAD, y + PAD - 1 + down);
  }

  private static List<TextLine> coloured(List<TextLine> lines, boolean dark) {
    return dark ? lines.stream().map(line -> line.in(Colour.WHITE)).toList() : lines;
  }

  /** Origins are dark, relays plain, articles have a double foot, dead ends a broken outline. */
  private void outline(Chain.Kind kind, double x, double y, double height) {
    int ground = kind == Chain.Kind.ORIGIN ? Colour.NAVY : Colour.WHITE;
    Ink.Area area = Ink.Area.rectangle(x, y, box, height, ground);
    drawing.add(area);
    switch (kind) {
      case ORIGIN -> {}
      case RELAY -> drawing.add(Ink.Stroke.frame(area, 0.9, Colour.GREY));
      case ARTICLE -> {
        drawing.add(Ink.Area.rectangle(x, y, box, height, Colour.PALE));
        drawing.add(Ink.Stroke.frame(area, 0.6, Colour.NAVY));
        drawing.add(Ink.Area.rectangle(x, y + height - 2.4, box, 2.4, Colour.NAVY));
      }
      case DEAD_END -> {
        drawing.add(Ink.Stroke.frame(area, 0.9, Colour.GREY).dashed(2.5));
        drawing.add(Ink.Area.rectangle(x - 1, y, 2.6, height, Colour.GREY));
      }
    }
  }
}
