package org.sourcier.report.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Spreads slabs over pages. Of all ways to do so it takes the one with the least sum of empty room,
 * squared, and reluctance to start a page there, found backwards from the last slab.
 */
final class Paginator {
  private static final double EMPTY = 260;
  private static final double PAGE = 10;
  private static final double NEARLY_ALL = 0.8;
  private static final double SPARSE = 30;

  private final List<Slab> slabs;
  private final Paper paper;

  Paginator(List<Slab> slabs, Paper paper) {
    this.slabs = slabs;
    this.paper = paper;
  }

  /** The slabs of each page, in order; at least one page, which may be empty. */
  List<List<Slab>> pages() {
    int[] next = bestCuts();
    List<List<Slab>> pages = new ArrayList<>();
    for (int i = 0; i < slabs.size(); i = next[i]) {
      pages.add(slabs.subList(i, next[i]));
    }
    return pages.isEmpty() ? List.of(List.of()) : pages;
  }

  private int[] bestCuts() {
    int count = slabs.size();
    double[] cost = new double[count + 1];
    int[] next = new int[count + 1];
    for (int i = count - 1; i >= 0; i--) {
      cost[i] = Double.MAX_VALUE;
      double room = paper.textHeight(slabs.get(i).cut().wide());
      double used = -slabs.get(i).cut().space() + headHeight(i);
      for (int j = i; j < count && (j == i || !mustCut(j)); j++) {
        used += slabs.get(j).cut().space() + slabs.get(j).height();
        if (used > room + 0.01 && j > i) {
          break;
        }
        double total = PAGE + costOfEnding(j, Math.max(0, room - used) / room) + cost[j + 1];
        if (total <= cost[i]) {
          cost[i] = total;
          next[i] = j + 1;
        }
      }
    }
    return next;
  }

  private double headHeight(int first) {
    return slabs.get(first).cut().header().map(Slab::height).orElse(0.0);
  }

  private double costOfEnding(int last, double empty) {
    int following = last + 1;
    if (following == slabs.size() || mustCut(following)) {
      return empty > NEARLY_ALL ? SPARSE : 0;
    }
    int reluctance =
        slabs.get(last).cut().keepNext() ? Cut.NEVER : slabs.get(following).cut().reluctance();
    return EMPTY * empty * empty + reluctance;
  }

  private boolean mustCut(int index) {
    return slabs.get(index).cut().reluctance() == Cut.ALWAYS
        || slabs.get(index).cut().wide() != slabs.get(index - 1).cut().wide();
  }
}
