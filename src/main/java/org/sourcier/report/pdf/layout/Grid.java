package org.sourcier.report.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sourcier.report.block.Table.Align;

/** Sets rows of cells: the common ground of tables and matrices. */
final class Grid {
  static final double PAD = 5;
  private static final double ABOVE = 3;
  private static final int ROW_CUT = 60;

  private final Setting setting;
  private final double left;
  private final double[] widths;

  /**
   * A grid.
   *
   * @param left edge of the first column
   * @param widths of the columns
   */
  Grid(Setting setting, double left, double[] widths) {
    this.setting = setting;
    this.left = left;
    this.widths = widths.clone();
  }

  /**
   * One cell.
   *
   * @param text what it says, under its tag
   * @param tint 0xRRGGBB, if it is shaded
   * @param scope "Row" or "Column" when it names one
   */
  record Cell(
      Function<Tag, List<Stretch>> text,
      Align align,
      Optional<Integer> tint,
      Optional<String> scope) {}

  /** One row under {@code section}, with a rule below it. */
  List<Slab> row(Tag section, List<Cell> cells, Look look, Ink.Stroke rule) {
    Tag row = setting.tags().add(section, "TR");
    List<Strips.Column> columns = new ArrayList<>();
    double x = left;
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      double room = widths[i] - 2 * PAD;
      List<TextLine> lines = setting.breaker().lines(cell.text().apply(tag(row, cell)), room);
      columns.add(new Strips.Column(x + PAD, room, cell.align(), lines));
      x += widths[i];
    }
    return finished(Strips.slabs(look, columns), cells, look, rule);
  }

  /** The tag of a cell. */
  Tag tag(Tag row, Cell cell) {
    return cell.scope()
        .map(scope -> setting.tags().add(row, "TH", new Trait.Attribute("Table", "Scope", scope)))
        .orElseGet(() -> setting.tags().add(row, "TD"));
  }

  private List<Slab> finished(List<Slab> strips, List<Cell> cells, Look look, Ink.Stroke rule) {
    List<Slab> all = strips.isEmpty() ? List.of(Slab.gap(look.leading())) : strips;
    List<Slab> finished = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      boolean last = i == all.size() - 1;
      Slab strip = all.get(i).padded(i == 0 ? ABOVE : 0, last ? ABOVE + 1 : 0);
      Slab ground = strip.behind(tints(cells, strip.height()));
      finished.add(
          last ? ground.with(List.of(Mark.decoration(rule.moved(0, strip.height())))) : ground);
    }
    return Slabs.reluctant(ROW_CUT, finished);
  }

  private List<Mark> tints(List<Cell> cells, double height) {
    List<Mark> tints = new ArrayList<>();
    double x = left;
    for (int i = 0; i < cells.size(); i++) {
      double width = widths[i];
      double at = x;
      cells
          .get(i)
          .tint()
          .map(tint -> Ink.Area.rectangle(at, 0, width, height, tint))
          .map(Mark::decoration)
          .ifPresent(tints::add);
      x += width;
    }
    return tints;
  }

  /** A rule below a row of this grid. */
  Ink.Stroke rule(double thickness, int colour) {
    double width = 0;
    for (double column : widths) {
      width += column;
    }
    return Ink.Stroke.line(left, 0, left + width, 0, thickness, colour);
  }

  /** The slabs of a head as one, meaning nothing: what is repeated on the next page. */
  static Slab repeated(List<Slab> head) {
    List<Mark> marks = new ArrayList<>();
    double height = 0;
    for (Slab slab : head) {
      double down = height;
      slab.marks().forEach(mark -> marks.add(mark.asDecoration().moved(0, down)));
      height += slab.height();
    }
    return Slab.of(height, marks);
  }
}
