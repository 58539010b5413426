package org.sourcier.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Joins linked contents into clusters, strongest link first. Two clusters are joined only where
 * their members are alike on the whole and none contradicts another, so that a chain of links does
 * not run from one claim into the next.
 */
final class Clusters {
  private static final int MOST_COMPARED = 8;

  private final List<Content> contents;
  private final Likeness likeness;
  private final double least;
  private final int[] leader;
  private final List<List<Integer>> members = new ArrayList<>();
  private final List<Linker.Same> used = new ArrayList<>();
  private final Map<Long, Long> refused = new HashMap<>();

  private Clusters(List<Content> contents, Likeness likeness, double least) {
    this.contents = contents;
    this.likeness = likeness;
    this.least = least;
    this.leader = new int[contents.size()];
    for (int i = 0; i < leader.length; i++) {
      leader[i] = i;
      members.add(new ArrayList<>(List.of(i)));
    }
  }

  /**
   * One cluster of contents, by index, with the links that joined it, one fewer than members.
   *
   * @param members sorted
   */
  record Cluster(List<Integer> members, List<Link> links) {}

  /**
   * The clusters that these links make.
   *
   * @param links strongest first; those that join something are kept and say why
   */
  static List<Cluster> of(
      List<Content> contents,
      List<Linker.Same> links,
      Function<Linker.Same, Link> why,
      Likeness likeness,
      Linking linking) {
    Clusters clusters = new Clusters(contents, likeness, linking.threshold("cluster"));
    links.forEach(clusters::join);
    return clusters.result(why);
  }

  private void join(Linker.Same same) {
    int a = leader[same.a()];
    int b = leader[same.b()];
    boolean strong = !same.rule().equals(Linker.SAME_CONTENT);
    if (a == b || !fits(Math.min(a, b), Math.max(a, b), strong)) {
      return;
    }
    used.add(same);
    int into = Math.min(a, b);
    int from = Math.max(a, b);
    members.get(from).forEach(i -> leader[i] = into);
    members.get(into).addAll(members.get(from));
    members.get(from).clear();
  }

  /** Two clusters that did not fit are not weighed again until one of them has grown. */
  private boolean fits(int a, int b, boolean strong) {
    if (!refused.getOrDefault(key(a, b), 0L).equals(compared(a, b)) || strong) {
      if (fit(a, b, strong)) {
        return true;
      }
      refused.put(key(a, b), compared(a, b));
    }
    return false;
  }

  private static long key(int a, int b) {
    return ((long) a << 32) | b;
  }

  /** How many members of either are compared; more than 0. */
  private long compared(int a, int b) {
    return key(
        Math.min(MOST_COMPARED, members.get(a).size()),
        Math.min(MOST_COMPARED, members.get(b).size()));
  }

  private boolean fit(int a, int b, boolean strong) {
    double sum = 0;
    int pairs = 0;
    for (int i : members.get(a).subList(0, Math.min(MOST_COMPARED, members.get(a).size()))) {
      for (int j : members.get(b).subList(0, Math.min(MOST_COMPARED, members.get(b).size()))) {
        if (contents.get(i).positive() != contents.get(j).positive()
            || Agreement.excludes(contents.get(i), contents.get(j))
            || Agreement.excludes(contents.get(j), contents.get(i))) {
          return false;
        }
        sum += likeness.best(contents.get(i), contents.get(j));
        pairs++;
      }
    }
    return strong || sum / pairs >= least;
  }

  private List<Cluster> result(Function<Linker.Same, Link> why) {
    SortedMap<Integer, List<Link>> links = new TreeMap<>();
    used.forEach(
        same ->
            links.computeIfAbsent(leader[same.a()], k -> new ArrayList<>()).add(why.apply(same)));
    List<Cluster> result = new ArrayList<>();
    for (int i = 0; i < leader.length; i++) {
      if (!members.get(i).isEmpty()) {
        List<Integer> sorted = members.get(i).stream().sorted().toList();
        result.add(new Cluster(sorted, links.getOrDefault(i, List.of())));
      }
    }
    return result;
  }
}
