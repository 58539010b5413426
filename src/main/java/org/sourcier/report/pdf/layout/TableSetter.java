package org.sourcier.report.pdf.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sourcier.report.block.Inline;
import org.sourcier.report.block.Table;
import org.sourcier.report.block.Tone;

/** Sets tables: as wide as the page's text, split between rows, the head repeated. */
final class TableSetter {
  private static final Look HEAD = Look.LABEL.in(Colour.NAVY);
  private static final double WIDEST_WORD = 0.4;

  /** A table stands better with what introduces it. */
  private static final int APART = 8;

  private final Setting setting;

  TableSetter(Setting setting) {
    this.setting = setting;
  }

  /** The table over the whole width of {@code frame}. */
  List<Slab> table(Table table, Frame frame) {
    Tag tag = setting.tags().add(frame.parent(), "Table");
    List<Slab> slabs = new ArrayList<>(caption(table.caption(), frame.within(tag)));
    Grid grid = new Grid(setting, frame.left(), widths(table, frame.width()));
    List<Slab> head = head(table, grid, tag);
    slabs.addAll(head);
    Slab repeated = Grid.repeated(head);
    Tag body = setting.tags().add(tag, "TBody");
    for (int i = 0; i < table.rows().size(); i++) {
      List<Grid.Cell> row = cells(table, table.rows().get(i));
      List<Slab> cells = grid.row(body, row, Look.CELL, grid.rule(0.4, Colour.LINE));
      Slabs.parted(i, table.rows().size(), cells)
          .forEach(slab -> slabs.add(slab.cut(slab.cut().under(repeated))));
    }
    return Slabs.first(slabs, slab -> slab.below(9).reluctant(APART));
  }

  /** The name of a table or figure above it; nothing when it is empty. */
  List<Slab> caption(String caption, Frame frame) {
    return caption.isBlank() ? List.of() : name(caption, frame, "Caption");
  }

  /** The same, whatever it says, tagged with {@code type}. */
  List<Slab> name(String caption, Frame frame, String type) {
    Tag tag = setting.tags().add(frame.parent(), type);
    Look look = Look.CAPTION.in(Look.CAPTION.face().strong()).in(Colour.NAVY);
    List<TextLine> lines = setting.lines(caption, look, tag, frame.width());
    List<Slab> slabs =
        new ArrayList<>(Strips.slabs(look, List.of(Strips.Column.at(frame.left(), lines))));
    slabs.add(Slab.gap(3));
    return Slabs.keptWithNext(slabs);
  }

  private List<Slab> head(Table table, Grid grid, Tag tag) {
    List<Grid.Cell> cells =
        table.columns().stream()
            .map(
                column ->
                    new Grid.Cell(
                        cell -> List.of(setting.inlines().plain(column.header(), HEAD, cell)),
                        column.align(),
                        Optional.empty(),
                        Optional.of("Column")))
            .toList();
    Tag head = setting.tags().add(tag, "THead");
    return Slabs.keptWithNext(grid.row(head, cells, HEAD, grid.rule(1, Colour.NAVY)));
  }

  private List<Grid.Cell> cells(Table table, Table.Row row) {
    List<Grid.Cell> cells = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      Table.Cell cell = row.cells().get(i);
      boolean naming = i == 0 && table.rowHeaders();
      Look look = naming ? Look.CELL.in(Look.CELL.face().strong()) : Look.CELL;
      cells.add(
          new Grid.Cell(
              tag -> setting.inlines().stretches(cell.text(), look, tag),
              table.columns().get(i).align(),
              cell.tone() == Tone.NEUTRAL
                  ? Optional.empty()
                  : Optional.of(Colour.tint(cell.tone())),
              naming ? Optional.of("Row") : Optional.empty()));
    }
    return cells;
  }

  /** The shares the weights ask for, corrected so that no column is narrower than its words. */
  private double[] widths(Table table, double width) {
    int count = table.columns().size();
    double total = table.columns().stream().mapToInt(Table.Column::weight).sum();
    double[] widths = new double[count];
    double[] least = new double[count];
    for (int i = 0; i < count; i++) {
      widths[i] = width * table.columns().get(i).weight() / total;
      least[i] = Math.min(widestWord(table, i) + 2 * Grid.PAD + 0.5, WIDEST_WORD * width);
    }
    if (Arrays.stream(least).sum() > width) {
      return widths;
    }
    double lacking = 0;
    double spare = 0;
    for (int i = 0; i < count; i++) {
      lacking += Math.max(0, least[i] - widths[i]);
      spare += Math.max(0, widths[i] - least[i]);
    }
    for (int i = 0; i < count; i++) {
      double give = Math.max(0, widths[i] - least[i]);
      widths[i] = give > 0 ? widths[i] - lacking * give / spare : least[i];
    }
    return widths;
  }

  private double widestWord(Table table, int column) {
    String header = table.columns().get(column).header();
    double widest = widestWord(List.of(Inline.text(header)), HEAD);
    for (Table.Row row : table.rows()) {
      widest = Math.max(widest, widestWord(row.cells().get(column).text(), Look.CELL));
    }
    return widest;
  }

  private double widestWord(List<Inline> text, Look look) {
    Tag none = setting.tags().document();
    return setting.breaker().widestWord(setting.inlines().stretches(text, look, none));
  }
}
