package org.sourcier.rule.table;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a table may look at. Every fact is a list of names, so that a reason can say who; numbers
 * only count it.
 *
 * @param facts by name; a fact that is not there is an empty list
 */
public record FactSheet(Map<String, List<String>> facts) {
  /** Nothing known. */
  public static final FactSheet EMPTY = new FactSheet(Map.of());

  public FactSheet {
    Map<String, List<String>> copy = new TreeMap<>();
    facts.forEach((name, values) -> copy.put(name, List.copyOf(values)));
    facts = Collections.unmodifiableMap(copy);
  }

  /** The names under a fact; empty where nothing is known of it. */
  public List<String> of(String fact) {
    return facts.getOrDefault(fact, List.of());
  }

  /** The same sheet with one fact set. */
  public FactSheet with(String fact, List<String> values) {
    Map<String, List<String>> more = new TreeMap<>(facts);
    more.put(fact, values);
    return new FactSheet(more);
  }

  /** The same sheet with one fact that holds or does not. */
  public FactSheet with(String fact, boolean holds) {
    return with(fact, holds ? List.of("yes") : List.of());
  }
}
