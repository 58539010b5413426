package org.sourcier.rule.table;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** When a row holds. A closed language: names and counts of them, under any, all and none. */
public sealed interface Condition {
  /** Whether it holds of these facts. */
  boolean holds(FactSheet sheet);

  /** The facts it looks at, sorted. */
  Set<String> reads();

  /** At least one of these names stands under the fact. */
  record Has(String fact, List<String> oneOf) implements Condition {
    public Has {
      oneOf = List.copyOf(oneOf);
    }

    @Override
    public boolean holds(FactSheet sheet) {
      return sheet.of(fact).stream().anyMatch(oneOf::contains);
    }

    @Override
    public Set<String> reads() {
      return Set.of(fact);
    }
  }

  /** The number of names under the fact lies between two bounds, both included. */
  record Count(String fact, int atLeast, int atMost) implements Condition {
    @Override
    public boolean holds(FactSheet sheet) {
      int size = sheet.of(fact).size();
      return atLeast <= size && size <= atMost;
    }

    @Override
    public Set<String> reads() {
      return Set.of(fact);
    }
  }

  /** Every part holds; so it does where there is none. */
  record All(List<Condition> parts) implements Condition {
    public All {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean holds(FactSheet sheet) {
      return parts.stream().allMatch(part -> part.holds(sheet));
    }

    @Override
    public Set<String> reads() {
      return union(parts);
    }
  }

  /** Some part holds. */
  record Any(List<Condition> parts) implements Condition {
    public Any {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean holds(FactSheet sheet) {
      return parts.stream().anyMatch(part -> part.holds(sheet));
    }

    @Override
    public Set<String> reads() {
      return union(parts);
    }
  }

  /** No part holds. */
  record None(List<Condition> parts) implements Condition {
    public None {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean holds(FactSheet sheet) {
      return parts.stream().noneMatch(part -> part.holds(sheet));
    }

    @Override
    public Set<String> reads() {
      return union(parts);
    }
  }

  private static Set<String> union(List<Condition> parts) {
    Set<String> all = new TreeSet<>();
    parts.forEach(part -> all.addAll(part.reads()));
    return all;
  }
}
