package org.sourcier.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sourcier.finding.Status;

/**
 * How alike two contents are: the weight of the features they share over the geometric mean of what
 * each weighs (a cosine over rarities), mixed with the share of the smaller one, from 0 to 1.
 * Contents that contradict each other in polarity, number or date are not alike, whatever else they
 * share.
 */
final class Likeness {
  private static final int RUN = 3;
  private static final int FEWEST_WORDS = 4;
  private static final Set<Status> EVENTS =
      Set.of(Status.REPORTED, Status.ALLEGED, Status.ADMITTED);

  private final Rarity rarity;
  private final double held;

  /**
   * @param held how much the share of the smaller content counts, from 0 to 1
   */
  Likeness(Rarity rarity, double held) {
    this.rarity = rarity;
    this.held = held;
  }

  /** From 0 to 1, without regard to contradictions. */
  double of(Content a, Content b) {
    SortedSet<String> one = a.features();
    SortedSet<String> other = b.features();
    double common = rarity.of(shared(one, other)) + rarity.kin(one, other);
    double a1 = rarity.of(one) - unasked(a, b);
    double b1 = rarity.of(other) - unasked(b, a);
    if (a1 == 0 || b1 == 0) {
      return 0;
    }
    double cosine = common / Math.sqrt(a1 * b1);
    double containment = common / Math.min(a1, b1);
    return (1 - held) * cosine + held * containment;
  }

  /** The weight of the dates of one where the other gives none: who is silent on it agrees. */
  private double unasked(Content one, Content other) {
    return other.dates().isEmpty()
        ? one.dates().stream().mapToDouble(date -> rarity.of("date:" + date)).sum()
        : 0;
  }

  /** The share of the smaller set's weight that the other holds, from 0 to 1. */
  double held(Set<String> small, Set<String> large) {
    double weight = rarity.of(small);
    return weight == 0 ? 0 : rarity.of(shared(small, large)) / weight;
  }

  /** The features that at least half of these contents have. */
  static SortedSet<String> core(List<Content> contents) {
    SortedMap<String, Integer> counts = new TreeMap<>();
    contents.forEach(c -> c.features().forEach(f -> counts.merge(f, 1, Integer::sum)));
    SortedSet<String> core = new TreeSet<>(counts.keySet());
    core.removeIf(f -> 2 * counts.getOrDefault(f, 0) < contents.size());
    return core;
  }

  /** The features that stand in both, rarest first. */
  List<String> reasons(Content a, Content b) {
    return shared(a.features(), b.features()).stream()
        .sorted(
            (x, y) -> {
              int byRarity = Double.compare(rarity.of(y), rarity.of(x));
              return byRarity != 0 ? byRarity : x.compareTo(y);
            })
        .toList();
  }

  /** The share of the shorter content's three-word runs that stand in the other, from 0 to 1. */
  static double sameWords(Content a, Content b) {
    if (a.words().size() < FEWEST_WORDS || b.words().size() < FEWEST_WORDS) {
      return a.words().equals(b.words()) && a.words().size() > 1 ? 1 : 0;
    }
    Set<String> one = runs(a.words());
    Set<String> other = runs(b.words());
    return (double) shared(one, other).size() / Math.min(one.size(), other.size());
  }

  /** Whether nothing keeps the two from being one claim. */
  static boolean compatible(Content a, Content b) {
    return a.positive() == b.positive()
        && a.question() == b.question()
        && statesMeet(a, b)
        && sameTime(a, b)
        && quantitiesMeet(a, b)
        && datesMeet(a, b);
  }

  /** Where both name states, they name one in common. */
  private static boolean statesMeet(Content a, Content b) {
    SortedSet<String> one = Bilingual.states(a.terms());
    SortedSet<String> other = Bilingual.states(b.terms());
    return one.isEmpty() || other.isEmpty() || !shared(one, other).isEmpty();
  }

  /** A forecast is not its event, a request not its fulfilment. */
  static boolean sameTime(Content a, Content b) {
    Status one = a.assertion().finding().status();
    Status other = b.assertion().finding().status();
    return !apart(one, other) && !apart(other, one);
  }

  /** In the same words, "X asks for P" and "P" may be one claim; "P will be" and "P" may not. */
  static boolean sameWorld(Content a, Content b) {
    Status one = a.assertion().finding().status();
    Status other = b.assertion().finding().status();
    boolean foretold = one == Status.PREDICTED || other == Status.PREDICTED;
    return a.positive() == b.positive() && statesMeet(a, b) && (!foretold || sameTime(a, b));
  }

  private static boolean apart(Status a, Status b) {
    return (a == Status.PREDICTED && b == Status.REQUESTED)
        || ((a == Status.PREDICTED || a == Status.REQUESTED) && EVENTS.contains(b));
  }

  /** Whether no thing is counted in both without a common number. */
  static boolean quantitiesMeet(Content a, Content b) {
    return a.quantities().entrySet().stream()
        .allMatch(
            entry -> {
              SortedSet<Long> other = b.quantities().get(entry.getKey());
              return other == null || !shared(entry.getValue(), other).isEmpty();
            });
  }

  /** Whether no kind of date (day, month, year) stands in both without a common one. */
  static boolean datesMeet(Content a, Content b) {
    for (String date : a.dates()) {
      String kind = date.substring(0, date.indexOf(':'));
      boolean kindInB = b.dates().stream().anyMatch(d -> d.startsWith(kind + ":"));
      boolean common =
          a.dates().stream().anyMatch(d -> d.startsWith(kind + ":") && b.dates().contains(d));
      if (kindInB && !common) {
        return false;
      }
    }
    return true;
  }

  static <T extends Comparable<T>> SortedSet<T> shared(Set<T> a, Set<T> b) {
    SortedSet<T> common = new TreeSet<>(a);
    common.retainAll(b);
    return common;
  }

  private static Set<String> runs(List<String> words) {
    Set<String> runs = new HashSet<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.add(String.join(" ", words.subList(i, i + RUN)));
    }
    return runs;
  }
}
