package org.sourcier.rule.table;

import org.sourcier.yaml.Problems;

/**
 * Holds a table to its examples, on the very path that decides in earnest. A row whose examples are
 * all decided before it comes up is dead, or its examples miss what it is for.
 */
final class TableCheck {
  private final Table table;
  private final Problems problems;

  TableCheck(Table table, Problems problems) {
    this.table = table;
    this.problems = problems;
  }

  void check() {
    table.rows().forEach(this::check);
  }

  private void check(Row row) {
    boolean reached = false;
    for (Row.Example example : row.examples()) {
      Row decider = table.row(example.sheet());
      reached |= decider.equals(row);
      if (!decider.equals(row)) {
        problems.add(
            example.place(),
            row.id() + " should decide its example, but " + decider.id() + " does");
      }
    }
    if (!reached && !row.examples().isEmpty()) {
      problems.add(row.place(), row.id() + " is dead: none of its examples comes up to it");
    }
    for (Row.Example example : row.counterexamples()) {
      if (table.row(example.sheet()).equals(row)) {
        problems.add(example.place(), row.id() + " decides its counterexample");
      }
    }
  }
}
