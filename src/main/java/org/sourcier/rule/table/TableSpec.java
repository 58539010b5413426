package org.sourcier.rule.table;

import java.util.Map;
import java.util.Set;

/**
 * What a table's author may write: the closed lists of facts and of outcomes. The step that asks
 * the table owns it.
 *
 * @param decides what the table is for, as its file says under {@code decides}
 * @param facts by name, with the names that can stand under each; an empty set allows any
 * @param outcomes by name, with the values that each can take; an empty set allows any
 */
public record TableSpec(
    String decides, Map<String, Set<String>> facts, Map<String, Set<String>> outcomes) {
  public TableSpec {
    facts = Map.copyOf(facts);
    outcomes = Map.copyOf(outcomes);
  }

  /** A spec with one outcome, which bears the table's own name. */
  public static TableSpec of(
      String decides, Map<String, Set<String>> facts, Set<String> possibleValues) {
    return new TableSpec(decides, facts, Map.of(decides, possibleValues));
  }
}
