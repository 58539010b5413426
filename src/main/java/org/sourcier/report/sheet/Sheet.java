package org.sourcier.report.sheet;

import java.util.List;

/**
 * A table for a spreadsheet.
 *
 * @param header the names of the columns, at least one
 * @param rows each with a cell for every column; text as it is, numbers in digits
 */
public record Sheet(List<String> header, List<List<String>> rows) {

  public Sheet {
    header = List.copyOf(header);
    rows = rows.stream().map(List::copyOf).toList();
    int columns = header.size();
    if (columns == 0 || rows.stream().anyMatch(row -> row.size() != columns)) {
      throw new IllegalArgumentException("a row needs a cell for every column");
    }
  }
}
