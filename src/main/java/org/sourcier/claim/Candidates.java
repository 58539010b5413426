package org.sourcier.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

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
    return lists.values().stream()
        .filter(list -> list.size() <= LONGEST_LIST)
        .flatMapToLong(Candidates::pairs)
        .sorted()
        .distinct()
        .mapToObj(pair -> new int[] {(int) (pair >> 32), (int) pair})
        .toList();
  }

  /** Each pair of a list in one number, the smaller index in its upper half. */
  private static LongStream pairs(List<Integer> list) {
    return IntStream.range(0, list.size())
        .boxed()
        .flatMapToLong(
            i ->
                IntStream.range(i + 1, list.size())
                    .mapToLong(j -> ((long) list.get(i) << 32) | list.get(j)));
  }
}
