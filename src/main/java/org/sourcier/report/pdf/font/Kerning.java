package org.sourcier.report.pdf.font;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How much closer two glyphs stand than their widths say: the pairs of the feature {@code kern} in
 * the table {@code GPOS} (pair adjustment, formats 1 and 2, also by extension lookups).
 */
final class Kerning {
  private static final Set<String> SCRIPTS = Set.of("DFLT", "latn", "cyrl", "grek");
  private static final int PAIRS = 2;
  private static final int EXTENSION = 9;
  private static final int PLACEMENTS = 3;
  private static final int ADVANCE = 4;

  private final Tables tables;
  private final Coverage coverage;
  private final List<Integer> subtables = new ArrayList<>();
  private final Map<Integer, Integer> found = new HashMap<>();

  Kerning(Tables tables) {
    this.tables = tables;
    coverage = new Coverage(tables);
    tables.start("GPOS").ifPresent(this::collect);
  }

  /** In font units, mostly negative; 0 for most pairs. */
  synchronized int between(int left, int right) {
    return found.computeIfAbsent((left << 16) | right, pair -> find(left, right));
  }

  private void collect(int gpos) {
    int features = gpos + tables.unsigned(gpos + 6);
    int lookups = gpos + tables.unsigned(gpos + 8);
    Set<Integer> wanted = new TreeSet<>();
    for (int feature : featuresOf(gpos + tables.unsigned(gpos + 4))) {
      if (tables.tag(features + 2 + 6 * feature).equals("kern")) {
        int at = features + tables.unsigned(features + 6 + 6 * feature);
        for (int i = 0; i < tables.unsigned(at + 2); i++) {
          wanted.add(tables.unsigned(at + 4 + 2 * i));
        }
      }
    }
    wanted.forEach(lookup -> addPairs(lookups + tables.unsigned(lookups + 2 + 2 * lookup)));
  }

  private Set<Integer> featuresOf(int scripts) {
    Set<Integer> features = new TreeSet<>();
    for (int i = 0; i < tables.unsigned(scripts); i++) {
      int script = scripts + tables.unsigned(scripts + 6 + 6 * i);
      int language = tables.unsigned(script);
      if (language == 0 || !SCRIPTS.contains(tables.tag(scripts + 2 + 6 * i))) {
        continue;
      }
      for (int k = 0; k < tables.unsigned(script + language + 4); k++) {
        features.add(tables.unsigned(script + language + 6 + 2 * k));
      }
    }
    return features;
  }

  private void addPairs(int lookup) {
    for (int i = 0; i < tables.unsigned(lookup + 4); i++) {
      int subtable = lookup + tables.unsigned(lookup + 6 + 2 * i);
      int type = tables.unsigned(lookup);
      if (type == EXTENSION) {
        type = tables.unsigned(subtable + 2);
        subtable += tables.number(subtable + 4);
      }
      if (type == PAIRS && (tables.unsigned(subtable + 4) & ADVANCE) != 0) {
        subtables.add(subtable);
      }
    }
  }

  private int find(int left, int right) {
    for (int subtable : subtables) {
      Integer index = coverage.indices(subtable + tables.unsigned(subtable + 2)).get(left);
      if (index == null) {
        continue;
      }
      Optional<Integer> value =
          tables.unsigned(subtable) == 1
              ? inSet(subtable, index, right)
              : Optional.of(byClass(subtable, left, right));
      if (value.isPresent()) {
        return value.get();
      }
    }
    return 0;
  }

  private Optional<Integer> inSet(int subtable, int index, int right) {
    int set = subtable + tables.unsigned(subtable + 10 + 2 * index);
    int size = 2 + valueSize(subtable);
    int low = 0;
    int high = tables.unsigned(set) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int pair = set + 2 + middle * size;
      int second = tables.unsigned(pair);
      if (second == right) {
        return Optional.of(tables.signed(pair + 2 + advanceOffset(subtable)));
      }
      low = second < right ? middle + 1 : low;
      high = second < right ? high : middle - 1;
    }
    return Optional.empty();
  }

  private int byClass(int subtable, int left, int right) {
    int first = coverage.classes(subtable + tables.unsigned(subtable + 8)).getOrDefault(left, 0);
    int second = coverage.classes(subtable + tables.unsigned(subtable + 10)).getOrDefault(right, 0);
    int row = first * tables.unsigned(subtable + 14) + second;
    return tables.signed(subtable + 16 + row * valueSize(subtable) + advanceOffset(subtable));
  }

  private int valueSize(int subtable) {
    return 2 * Integer.bitCount(tables.unsigned(subtable + 4))
        + 2 * Integer.bitCount(tables.unsigned(subtable + 6));
  }

  private int advanceOffset(int subtable) {
    return 2 * Integer.bitCount(tables.unsigned(subtable + 4) & PLACEMENTS);
  }
}
