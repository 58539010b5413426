package org.sourcier.report.block;

import java.util.List;

/**
 * Rows and columns.
 *
 * @param caption above it; may be empty
 * @param columns at least one
 * @param rows each with a cell for every column
 * @param rowHeaders whether the first cell of a row names the row
 */
public record Table(String caption, List<Column> columns, List<Row> rows, boolean rowHeaders)
    implements Block {

  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("a table needs a column");
    }
    for (Row row : rows) {
      if (row.cells().size() != columns.size()) {
        throw new IllegalArgumentException(
            "a row of " + row.cells().size() + " cells under " + columns.size() + " columns");
      }
    }
  }

  /** Where the text of a column stands. */
  public enum Align {
    LEFT,
    CENTRE,
    RIGHT
  }

  /**
   * One column.
   *
   * @param weight share of the width relative to the other columns, at least 1
   */
  public record Column(String header, int weight, Align align) {
    public Column {
      if (weight < 1) {
        throw new IllegalArgumentException("a column's weight is at least 1, not " + weight);
      }
    }
  }

  /**
   * One row.
   *
   * @param facets by what it can be chosen
   */
  public record Row(List<Cell> cells, Facets facets) {
    public Row {
      cells = List.copyOf(cells);
    }

    /** A row that is not to be chosen by anything. */
    public Row(List<Cell> cells) {
      this(cells, Facets.NONE);
    }
  }

  /** One cell; the tone shades it lightly and its text must say the same. */
  public record Cell(List<Inline> text, Tone tone) {
    public Cell {
      text = List.copyOf(text);
    }

    /** A cell without shade. */
    public static Cell of(Inline... text) {
      return new Cell(List.of(text), Tone.NEUTRAL);
    }
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.table(this);
  }
}
