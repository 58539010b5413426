package org.sourcier.yaml;

import java.util.List;
import java.util.Map;

/** A piece of a YAML file. Scalars stay text: {@code no} and {@code 6} mean what they say. */
public sealed interface Node {
  /** Where it starts. */
  Place place();

  /** A text, a number, a word; the column of {@code place} is that of its first character. */
  record Scalar(Place place, String text) implements Node {}

  /** A list. */
  record Sequence(Place place, List<Node> items) implements Node {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /** Keys with their values, in the order of the file. */
  record Mapping(Place place, Map<String, Entry> entries) implements Node {}

  /** One key of a mapping. */
  record Entry(Place keyPlace, Node value) {}
}
