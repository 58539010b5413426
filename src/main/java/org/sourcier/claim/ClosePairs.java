package org.sourcier.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The pairs of a claim's origins that may have an article, a text or a piece of evidence in common:
 * all of them in a claim of usual size. Where very many make one claim, each meets those of its
 * article and of its copies, those with the same evidence, and its neighbours when the texts are
 * sorted from their first and from their last words, by which copies stand together.
 */
final class ClosePairs {
  private static final int MOST_IN_FULL = 120;
  private static final int NEIGHBOURS = 12;

  private final List<Origin> origins;

  ClosePairs(List<Origin> origins) {
    this.origins = origins;
  }

  /** Hands on each pair once, the smaller index first. */
  void each(Candidates.Pairs pairs) {
    if (origins.size() <= MOST_IN_FULL) {
      for (int i = 0; i < origins.size(); i++) {
        for (int j = i + 1; j < origins.size(); j++) {
          pairs.take(i, j);
        }
      }
      return;
    }
    Set<Long> seen = new HashSet<>();
    for (List<Integer> list : lists()) {
      for (int i = 0; i < list.size(); i++) {
        for (int j = i + 1; j < Math.min(list.size(), i + 1 + NEIGHBOURS); j++) {
          int a = Math.min(list.get(i), list.get(j));
          int b = Math.max(list.get(i), list.get(j));
          if (seen.add(Candidates.key(a, b))) {
            pairs.take(a, b);
          }
        }
      }
    }
  }

  private static List<String> evidence(Origin origin) {
    return origin.evidence().stream().map(piece -> piece.kind() + " " + piece.by()).toList();
  }

  private List<List<Integer>> lists() {
    List<List<Integer>> lists = new ArrayList<>();
    lists.addAll(by(i -> List.of(origins.get(i).content().ref().article())));
    lists.addAll(by(i -> List.of(origins.get(i).family())));
    lists.addAll(by(i -> evidence(origins.get(i))));
    lists.add(sorted(i -> String.join(" ", origins.get(i).content().words())));
    lists.add(
        sorted(
            i ->
                new StringBuilder(String.join(" ", origins.get(i).content().words()))
                    .reverse()
                    .toString()));
    return lists;
  }

  private Collection<List<Integer>> by(java.util.function.IntFunction<List<String>> keys) {
    Map<String, List<Integer>> lists = new TreeMap<>();
    for (int i = 0; i < origins.size(); i++) {
      for (String key : keys.apply(i)) {
        lists.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
    return lists.values();
  }

  private List<Integer> sorted(java.util.function.IntFunction<String> key) {
    Map<Integer, String> keys = new HashMap<>();
    IntStream.range(0, origins.size()).forEach(i -> keys.put(i, key.apply(i)));
    return IntStream.range(0, origins.size())
        .boxed()
        .sorted(Comparator.comparing(i -> keys.getOrDefault(i, "")))
        .toList();
  }
}
