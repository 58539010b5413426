package org.sourcier.report.pdf.font;

import java.util.HashMap;
import java.util.Map;

/** The two small tables by which GPOS speaks of glyphs: coverage and classes. */
final class Coverage {
  private final Tables tables;
  private final Map<Integer, Map<Integer, Integer>> coverages = new HashMap<>();
  private final Map<Integer, Map<Integer, Integer>> classes = new HashMap<>();

  Coverage(Tables tables) {
    this.tables = tables;
  }

  /** From the glyphs covered by the table at {@code at} to their index in it. */
  Map<Integer, Integer> indices(int at) {
    return coverages.computeIfAbsent(at, this::readCoverage);
  }

  /** From glyphs to their class in the table at {@code at}; those absent are of class 0. */
  Map<Integer, Integer> classes(int at) {
    return classes.computeIfAbsent(at, this::readClasses);
  }

  private Map<Integer, Integer> readCoverage(int at) {
    Map<Integer, Integer> indices = new HashMap<>();
    int count = tables.unsigned(at + 2);
    for (int i = 0; i < count; i++) {
      if (tables.unsigned(at) == 1) {
        indices.put(tables.unsigned(at + 4 + 2 * i), i);
      } else {
        range(indices, at + 4 + 6 * i, true);
      }
    }
    return indices;
  }

  private Map<Integer, Integer> readClasses(int at) {
    Map<Integer, Integer> found = new HashMap<>();
    if (tables.unsigned(at) == 1) {
      int first = tables.unsigned(at + 2);
      for (int i = 0; i < tables.unsigned(at + 4); i++) {
        found.put(first + i, tables.unsigned(at + 6 + 2 * i));
      }
      return found;
    }
    for (int i = 0; i < tables.unsigned(at + 2); i++) {
      range(found, at + 4 + 6 * i, false);
    }
    return found;
  }

  private void range(Map<Integer, Integer> into, int at, boolean counting) {
    int first = tables.unsigned(at);
    int value = tables.unsigned(at + 4);
    for (int glyph = first; glyph <= tables.unsigned(at + 2); glyph++) {
      into.put(glyph, counting ? value + glyph - first : value);
    }
  }
}
