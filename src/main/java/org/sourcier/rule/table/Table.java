package org.sourcier.rule.table;

import java.util.List;
import java.util.Map;
import org.sourcier.rule.Firing;
import org.sourcier.text.Language;

/**
 * An ordered decision table.
 *
 * @param rows in the order of their priority
 * @param otherwise decides where no row holds; its condition always holds
 * @param words how names of facts are worded for readers
 */
public record Table(TableSpec spec, List<Row> rows, Row otherwise, Map<String, Wording> words) {
  public Table {
    rows = List.copyOf(rows);
    words = Map.copyOf(words);
  }

  /** The decision of the first row that holds, with its reason in the given language. */
  public Outcome decide(FactSheet sheet, Language language) {
    Row row = row(sheet);
    String because = row.because().filled(sheet, words, language);
    return new Outcome(row.then(), new Firing(row.id(), because));
  }

  /** The first row that holds. */
  public Row row(FactSheet sheet) {
    return rows.stream().filter(row -> row.when().holds(sheet)).findFirst().orElse(otherwise);
  }
}
