package org.sourcier.time;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The values that an expression's words gave, in their order. */
record Captures(List<Value> values) {
  static final Captures NONE = new Captures(List.of());

  /** One value. */
  record Value(Kind kind, int number) {}

  Captures {
    values = List.copyOf(values);
  }

  Captures with(Kind kind, int number) {
    List<Value> all = new ArrayList<>(values);
    all.add(new Value(kind, number));
    return new Captures(all);
  }

  /** The n-th value of a kind, the first being 0. */
  OptionalInt nth(Kind kind, int n) {
    return values.stream()
        .filter(v -> v.kind() == kind)
        .skip(n)
        .mapToInt(Value::number)
        .findFirst();
  }

  /** The first value of a kind, which the expression is known to have. */
  int first(Kind kind) {
    return nth(kind, 0).orElseThrow();
  }

  boolean has(Kind kind) {
    return nth(kind, 0).isPresent();
  }
}
