package org.sourcier.rule.table;

import java.util.Map;
import org.sourcier.rule.Firing;

/** What a table decided, by the name of each outcome, and why. */
public record Outcome(Map<String, String> values, Firing firing) {
  public Outcome {
    values = Map.copyOf(values);
  }

  /** One outcome's value; the table's spec vouches that it is there. */
  public String value(String name) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("no outcome is called " + name);
    }
    return value;
  }
}
