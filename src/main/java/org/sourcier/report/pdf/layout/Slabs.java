package org.sourcier.report.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What is done to the slabs of a whole block. */
final class Slabs {
  /** How much worse it is to leave one row alone than to part several from several. */
  private static final int ALONE = 4;

  /** A table of so many rows is better read in one piece. */
  private static final int SMALL = 10;

  private static final int SMALL_CUT = 25;
  private static final int LONELY_CUT = 60;

  private Slabs() {}

  /** The same, the first slab changed. */
  static List<Slab> first(List<Slab> slabs, UnaryOperator<Slab> change) {
    if (slabs.isEmpty()) {
      return slabs;
    }
    List<Slab> changed = new ArrayList<>(slabs);
    changed.set(0, change.apply(slabs.get(0)));
    return changed;
  }

  /** The same with space above the first. */
  static List<Slab> below(double space, List<Slab> slabs) {
    return first(slabs, slab -> slab.below(space));
  }

  /** The same, never parted from each other nor from what follows. */
  static List<Slab> keptWithNext(List<Slab> slabs) {
    return slabs.stream().map(Slab::keptWithNext).toList();
  }

  /** The same, never parted from each other. */
  static List<Slab> together(List<Slab> slabs) {
    List<Slab> changed = new ArrayList<>();
    for (int i = 0; i < slabs.size(); i++) {
      changed.add(i == 0 ? slabs.get(i) : slabs.get(i).reluctant(Cut.NEVER));
    }
    return changed;
  }

  /** The same, parted only with {@code more} reluctance than before. */
  static List<Slab> reluctant(int more, List<Slab> slabs) {
    List<Slab> changed = new ArrayList<>();
    for (int i = 0; i < slabs.size(); i++) {
      Slab slab = slabs.get(i);
      changed.add(
          i == 0 ? slab : slab.reluctant(Math.min(Cut.NEVER, slab.cut().reluctance() + more)));
    }
    return changed;
  }

  /**
   * Rows under each other: {@code space} above each, parted with {@code reluctance} only, and
   * rather parted than cut.
   */
  static List<Slab> rows(double space, int reluctance, List<List<Slab>> rows) {
    List<Slab> slabs = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      boolean alone = i == 1 || i == rows.size() - 1;
      int cut = i == 0 ? 0 : alone ? ALONE * reluctance : reluctance;
      List<Slab> row = reluctant(reluctance, rows.get(i));
      slabs.addAll(first(row, slab -> slab.below(space).reluctant(cut)));
    }
    return slabs;
  }

  /**
   * One row of a table: rather no page ends before it where it would leave one row alone, or where
   * the table is small.
   *
   * @param at its place among the rows, from 0
   */
  static List<Slab> parted(int at, int rows, List<Slab> row) {
    int whole = rows <= SMALL ? SMALL_CUT : 0;
    int cut = at == 1 || at == rows - 1 ? LONELY_CUT : whole;
    return at == 0 ? row : first(row, slab -> slab.reluctant(cut));
  }

  /** The same on a band. */
  static List<Slab> on(Rail rail, List<Slab> slabs) {
    return slabs.stream().map(slab -> slab.on(rail)).toList();
  }
}
