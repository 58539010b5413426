package org.sourcier.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The pairs worth comparing: those that share a feature which is not all too common. In a small set
 * no feature is, so that nothing is lost there; in a large one this keeps the work near linear.
 */
final class Candidates {
  private static final int LONGEST_LIST = 120;

  private Candidates() {}

  /** The indexes of each pair, the smaller first, sorted. */
  static List<int[]> among(List<Content> contents) {
    SortedMap<String, List<Integer>> lists = new TreeMap<>();
    for (int i = 0; i < contents.size(); i++) {
      for (String feature : contents.get(i).features()) {
        lists.computeIfAbsent(feature, f -> new ArrayList<>()).add(i);
      }
    }
    SortedSet<Long> pairs = new TreeSet<>();
    lists.values().stream()
        .filter(list -> list.size() <= LONGEST_LIST)
        .forEach(list -> addPairs(list, pairs));
    return pairs.stream().map(pair -> new int[] {(int) (pair >> 32), pair.intValue()}).toList();
  }

  private static void addPairs(List<Integer> list, SortedSet<Long> pairs) {
    for (int i = 0; i < list.size(); i++) {
      for (int j = i + 1; j < list.size(); j++) {
        pairs.add(((long) list.get(i) << 32) | list.get(j));
      }
    }
  }
}
