package org.sourcier.rule.table;

import java.util.List;
import java.util.Map;
import org.sourcier.yaml.Place;

/**
 * One row of a table.
 *
 * @param place of its start
 * @param about what it is for, in a sentence
 * @param then the outcomes by name
 * @param because its reason, with slots
 * @param examples facts that this very row decides
 * @param counterexamples facts that it must not decide
 */
public record Row(
    String id,
    Place place,
    String about,
    Condition when,
    Map<String, String> then,
    Wording because,
    List<Example> examples,
    List<Example> counterexamples) {

  /** Facts written down to show what a row does. */
  public record Example(Place place, FactSheet sheet) {}

  public Row {
    then = Map.copyOf(then);
    examples = List.copyOf(examples);
    counterexamples = List.copyOf(counterexamples);
  }
}
