package org.sourcier.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The pairs worth comparing: those that share a feature. In a small set these are all that could be
 * alike. A feature that stands in very many contents tells little apart, so that there each content
 * meets only its neighbours in an order in which like stands by like (the sorted neighbourhood of
 * Hernández and Stolfo, 1995); so the work grows as the set does, and not as its square.
 */
final class Candidates {
  private static final int LONGEST_LIST = 120;
  private static final int NEIGHBOURS = 6;

  private final List<int[]> met;

  private Candidates(List<int[]> met) {
    this.met = met;
  }

  /** Two indexes, in any order, in one number that sorts by the smaller and then by the other. */
  static long key(int a, int b) {
    return ((long) Math.min(a, b) << 32) | Math.max(a, b);
  }

  /** Takes a pair by its indexes, the smaller first. */
  interface Pairs {
    /** Takes one pair. */
    void take(int a, int b);
  }

  /** The pairs among these contents. */
  static Candidates among(List<Content> contents, Likeness likeness) {
    SortedMap<Integer, List<Integer>> lists = new TreeMap<>();
    for (int i = 0; i < contents.size(); i++) {
      for (int feature : likeness.weighed(contents.get(i)).features()) {
        lists.computeIfAbsent(feature, f -> new ArrayList<>()).add(i);
      }
    }
    Builder builder = new Builder(contents.size(), () -> ranks(contents, lists, likeness));
    lists.values().forEach(builder::add);
    return new Candidates(builder.met());
  }

  /** Hands on each pair once, by its first and then its second. */
  void each(Pairs pairs) {
    for (int i = 0; i < met.size(); i++) {
      for (int j : met.get(i)) {
        pairs.take(i, j);
      }
    }
  }

  /** Each content's place where all are sorted by what is rarest in them, then by the next. */
  private static int[] ranks(
      List<Content> contents, SortedMap<Integer, List<Integer>> lists, Likeness likeness) {
    Comparator<Integer> rarest =
        Comparator.<Integer>comparingInt(f -> lists.getOrDefault(f, List.of()).size())
            .thenComparing(Comparator.naturalOrder());
    List<int[]> signs =
        contents.stream()
            .map(c -> Arrays.stream(likeness.weighed(c).features()).boxed().sorted(rarest))
            .map(features -> features.mapToInt(Integer::intValue).toArray())
            .toList();
    List<Integer> order =
        IntStream.range(0, contents.size())
            .boxed()
            .sorted(Comparator.comparing(signs::get, Arrays::compare))
            .toList();
    int[] ranks = new int[contents.size()];
    for (int i = 0; i < ranks.length; i++) {
      ranks[order.get(i)] = i;
    }
    return ranks;
  }

  /** Collects for each content the later ones that it meets. */
  private static final class Builder {
    private final List<List<int[]>> met = new ArrayList<>();
    private final java.util.function.Supplier<int[]> ranking;
    private int[] ranks = {};

    Builder(int contents, java.util.function.Supplier<int[]> ranking) {
      this.ranking = ranking;
      for (int i = 0; i < contents; i++) {
        met.add(new ArrayList<>());
      }
    }

    void add(List<Integer> list) {
      int[] all = list.stream().mapToInt(Integer::intValue).toArray();
      if (all.length <= LONGEST_LIST) {
        for (int i = 0; i + 1 < all.length; i++) {
          met.get(all[i]).add(Arrays.copyOfRange(all, i + 1, all.length));
        }
      } else {
        neighbours(all);
      }
    }

    private void neighbours(int[] all) {
      ranks = ranks.length == 0 ? ranking.get() : ranks;
      int[] sorted =
          Arrays.stream(all)
              .boxed()
              .sorted(Comparator.comparingInt(i -> ranks[i]))
              .mapToInt(Integer::intValue)
              .toArray();
      for (int i = 0; i < sorted.length; i++) {
        for (int j = i + 1; j < Math.min(sorted.length, i + 1 + NEIGHBOURS); j++) {
          met.get(Math.min(sorted[i], sorted[j])).add(new int[] {Math.max(sorted[i], sorted[j])});
        }
      }
    }

    List<int[]> met() {
      return met.stream().map(Builder::merged).toList();
    }

    private static int[] merged(List<int[]> lists) {
      return lists.stream().flatMapToInt(Arrays::stream).sorted().distinct().toArray();
    }
  }
}
