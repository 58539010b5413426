package org.sourcier.report.pdf.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sourcier.report.block.Matrix;
import org.sourcier.report.block.Table.Align;
import org.sourcier.report.block.Tone;
import org.sourcier.report.pdf.font.Face;

/**
 * Sets a matrix as a table of signs, each of which can be read out. Many parties turn their names
 * upright, more turn the page sideways, still more give several matrices.
 */
final class MatrixSetter {
  private static final Look SIGN = new Look(Face.SANS_SEMIBOLD, 11, 12.5, Colour.NAVY);
  private static final Look HEAD = Look.LABEL.in(Colour.NAVY);
  private static final double CLAIMS = 170;

  /** So many rows at least stand under the first heading, if the page has room for them. */
  private static final int KEPT = 4;

  private static final double NARROWEST = 24;
  private static final double WIDEST = 84;
  private static final double UPRIGHT = 34;
  private static final double TALLEST_NAME = 120;

  private final Setting setting;
  private final double sideways;

  /**
   * Sets matrices.
   *
   * @param sideways width of the text on a page turned sideways
   */
  MatrixSetter(Setting setting, double sideways) {
    this.setting = setting;
    this.sideways = sideways;
  }

  /** The matrix below its caption, whose slabs stand under its tag. */
  List<Slab> matrix(Matrix matrix, List<Slab> caption, Tag table, Frame frame) {
    int parties = matrix.parties().size();
    boolean wide = CLAIMS + parties * NARROWEST > frame.width();
    Frame used = wide ? new Frame(0, sideways, frame.indent(), frame.parent()) : frame;
    int fitting = Math.max(1, (int) ((used.width() - CLAIMS) / NARROWEST));
    List<Slab> slabs = new ArrayList<>(caption);
    for (int from = 0; from < Math.max(1, parties); from += fitting) {
      int to = Math.min(parties, from + fitting);
      Tag tag = from == 0 ? table : setting.tags().add(frame.parent(), "Table");
      slabs.addAll(Slabs.below(from == 0 ? 0 : 14, part(matrix, from, to, tag, used)));
    }
    return wide ? slabs.stream().map(Slab::sideways).toList() : slabs;
  }

  private List<Slab> part(Matrix matrix, int from, int to, Tag tag, Frame frame) {
    double[] widths = new double[to - from + 1];
    double column = column(matrix.parties().subList(from, to), frame);
    Arrays.fill(widths, column);
    widths[0] = frame.width() - column * (to - from);
    Grid grid = new Grid(setting, frame.left(), widths);
    List<Slab> head = head(matrix, matrix.parties().subList(from, to), grid, tag, widths);
    Slab repeated = Grid.repeated(head);
    List<Slab> slabs = new ArrayList<>(head);
    Tag body = setting.tags().add(tag, "TBody");
    for (int i = 0; i < matrix.rows().size(); i++) {
      Matrix.Row row = matrix.rows().get(i);
      List<Grid.Cell> cells = new ArrayList<>(List.of(claim(row)));
      row.marks().subList(from, to).forEach(mark -> cells.add(cell(mark)));
      List<Slab> set = grid.row(body, cells, SIGN, grid.rule(0.4, Colour.LINE));
      Slabs.parted(i, matrix.rows().size(), i < KEPT - 1 ? Slabs.keptWithNext(set) : set)
          .forEach(slab -> slabs.add(slab.cut(slab.cut().under(repeated))));
    }
    return slabs;
  }

  /** Names that stand upright leave their room to the claims. */
  private double column(List<String> parties, Frame frame) {
    double column = Math.min(WIDEST, (frame.width() - CLAIMS) / Math.max(1, parties.size()));
    return upright(parties, column) ? Math.min(column, UPRIGHT) : column;
  }

  private boolean upright(List<String> parties, double column) {
    return parties.stream().anyMatch(party -> widestWord(party) > column - 2 * Grid.PAD);
  }

  private List<Slab> head(
      Matrix matrix, List<String> parties, Grid grid, Tag tag, double[] widths) {
    Tag head = setting.tags().add(tag, "THead");
    List<Slab> row =
        upright(parties, widths[widths.length - 1])
            ? List.of(upright(matrix.corner(), parties, grid, head, widths))
            : grid.row(head, names(matrix.corner(), parties), HEAD, grid.rule(1, Colour.NAVY));
    return Slabs.keptWithNext(row);
  }

  private double widestWord(String name) {
    Stretch stretch = setting.inlines().plain(name, HEAD, setting.tags().document());
    return setting.breaker().widestWord(List.of(stretch));
  }

  private List<Grid.Cell> names(String corner, List<String> parties) {
    List<Grid.Cell> cells = new ArrayList<>(List.of(name(corner, Align.LEFT)));
    parties.forEach(party -> cells.add(name(party, Align.CENTRE)));
    return cells;
  }

  private Grid.Cell name(String name, Align align) {
    return new Grid.Cell(
        tag -> List.of(setting.inlines().plain(name, HEAD, tag)),
        align,
        Optional.empty(),
        Optional.of("Column"));
  }

  private Slab upright(String corner, List<String> parties, Grid grid, Tag head, double[] widths) {
    double height =
        parties.stream().mapToDouble(party -> setting.metrics().width(party, HEAD)).max().orElse(0);
    double bottom = Math.min(height, TALLEST_NAME) + 8;
    Tag row = setting.tags().add(head, "TR");
    Tag first = grid.tag(row, name(corner, Align.LEFT));
    List<Mark> marks =
        new ArrayList<>(
            setting.line(corner, HEAD, first, Grid.PAD, bottom - 5, widths[0] - Grid.PAD));
    double x = widths[0];
    for (String party : parties) {
      Tag tag = grid.tag(row, name(party, Align.CENTRE));
      double centre = x + widths[1] / 2 + HEAD.size() * 0.33;
      setting.line(party, HEAD, tag, 0, 0, TALLEST_NAME).stream()
          .map(mark -> turned(mark, centre, bottom - 4))
          .forEach(marks::add);
      x += widths[1];
    }
    marks.add(Mark.decoration(grid.rule(1, Colour.NAVY).moved(0, bottom)));
    return Slab.of(bottom, marks);
  }

  private static Mark turned(Mark mark, double x, double y) {
    return mark.ink() instanceof Ink.Text text
        ? new Mark(
            mark.tag(),
            new Ink.Text(x, y, text.look(), text.text(), text.width(), true),
            mark.jump())
        : mark;
  }

  private Grid.Cell claim(Matrix.Row row) {
    return new Grid.Cell(
        tag -> setting.inlines().stretches(row.claim(), Look.CELL, tag),
        Align.LEFT,
        Optional.empty(),
        Optional.of("Row"));
  }

  private Grid.Cell cell(Matrix.Mark mark) {
    return new Grid.Cell(
        tag -> List.of(sign(mark, tag)), Align.CENTRE, tint(mark), Optional.empty());
  }

  private Stretch sign(Matrix.Mark mark, Tag tag) {
    Tag span = tag.running("Span", new Trait.Reading(mark.description()));
    return Stretch.plain(symbol(mark), SIGN.in(colour(mark)), span);
  }

  private static String symbol(Matrix.Mark mark) {
    String stance =
        switch (mark.stance()) {
          case ASSERTS -> "●";
          case DENIES -> "✗";
          case BOTH -> "●✗";
          case SILENT -> "·";
        };
    return mark.evidence() ? stance + "◆" : stance;
  }

  private static int colour(Matrix.Mark mark) {
    return switch (mark.stance()) {
      case ASSERTS -> Colour.NAVY;
      case DENIES, BOTH -> Colour.of(Tone.CONTESTED);
      case SILENT -> Colour.GREY;
    };
  }

  private static Optional<Integer> tint(Matrix.Mark mark) {
    return switch (mark.stance()) {
      case ASSERTS -> Optional.of(Colour.tint(Tone.FAIR));
      case DENIES -> Optional.of(Colour.tint(Tone.CONTESTED));
      case BOTH -> Optional.of(Colour.tint(Tone.THIN));
      case SILENT -> Optional.empty();
    };
  }

  /** What the signs mean, to stand below the name of the matrix. */
  List<Slab> key(Matrix matrix, Frame frame) {
    if (matrix.signs().isEmpty()) {
      return List.of();
    }
    Tag tag = setting.tags().add(frame.parent(), "P");
    List<Stretch> text = new ArrayList<>();
    for (Matrix.Mark mark : matrix.signs()) {
      text.add(Stretch.plain(symbol(mark), Look.NOTE.in(colour(mark)), tag));
      String wording = "\u00A0" + mark.description().replace(' ', '\u00A0') + "\u00A0\u00A0\u00A0 ";
      text.add(setting.inlines().plain(wording, Look.NOTE, tag));
    }
    List<TextLine> lines = setting.breaker().lines(text, frame.width());
    List<Slab> slabs = Strips.slabs(Look.NOTE, List.of(Strips.Column.at(frame.left(), lines)));
    List<Slab> key = new ArrayList<>(slabs);
    key.add(Slab.gap(4));
    return key;
  }
}
