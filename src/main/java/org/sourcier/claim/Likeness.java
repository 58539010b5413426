package org.sourcier.claim;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How alike two contents are: the weight of the features they share over the geometric mean of what
 * each weighs (a cosine over rarities), mixed with the share of the smaller one, from 0 to 1.
 * Contents that contradict each other in polarity, number or date are not alike, whatever else they
 * share; that is for {@link Agreement} to say.
 */
final class Likeness {
  private static final int FEWEST_WORDS = 4;
  private static final int FEWEST_MAIN = 4;

  private final Rarity rarity;
  private final double held;
  private final Runs runs = new Runs();
  private final Map<Ref, Weighed> weighed = new HashMap<>();

  /**
   * @param held how much the share of the smaller content counts, from 0 to 1
   */
  Likeness(Rarity rarity, double held) {
    this.rarity = rarity;
    this.held = held;
  }

  /** A content in numbers, worked out once. */
  Weighed weighed(Content content) {
    return weighed.computeIfAbsent(
        content.ref(), ref -> new Weighed(content, rarity, runs.of(content.words())));
  }

  /** From 0 to 1, without regard to contradictions. */
  double of(Content a, Content b) {
    Weighed one = weighed(a);
    Weighed other = weighed(b);
    // Who is silent on the date agrees with whoever gives one.
    double a1 = one.weight() - (b.dates().isEmpty() ? one.dates() : 0);
    double b1 = other.weight() - (a.dates().isEmpty() ? other.dates() : 0);
    if (a1 == 0 || b1 == 0) {
      return 0;
    }
    int[] shared = Weighed.shared(one.features(), other.features());
    double common = rarity.of(shared) + kin(one.sorted(), other.sorted(), shared);
    double cosine = common / Math.sqrt(a1 * b1);
    double containment = common / Math.min(a1, b1);
    return (1 - held) * cosine + held * containment;
  }

  /**
   * How alike they are as a whole, or in their main clauses where at least one says more beside it
   * and both say enough there, from 0 to 1.
   */
  double best(Content a, Content b) {
    boolean modified = a.main().size() < a.terms().size() || b.main().size() < b.terms().size();
    boolean enough = Math.min(a.main().size(), b.main().size()) >= FEWEST_MAIN;
    return modified && enough ? Math.max(of(a, b), ofMain(a, b)) : of(a, b);
  }

  /** The same of what their main clauses say, from 0 to 1. */
  double ofMain(Content a, Content b) {
    Weighed one = weighed(a);
    Weighed other = weighed(b);
    int[] shared = Weighed.shared(one.main(), other.main());
    double common = rarity.of(shared) + kin(one.mainSorted(), other.mainSorted(), shared);
    double weight = Math.sqrt(rarity.of(one.main()) * rarity.of(other.main()));
    return weight == 0 ? 0 : common / weight;
  }

  /**
   * The weight of what two contents have in common by sort only, as shells and ammunition do: for
   * each sort that stands in both, a share of the lighter of its heaviest features.
   */
  private double kin(int[] a, int[] b, int[] shared) {
    if (a.length == 0 || b.length == 0) {
      return 0;
    }
    SortedMap<Integer, Double> one = heaviest(a, shared);
    SortedMap<Integer, Double> other = heaviest(b, shared);
    double sum = 0;
    for (Map.Entry<Integer, Double> kind : one.entrySet()) {
      sum += Math.min(kind.getValue(), other.getOrDefault(kind.getKey(), 0.0));
    }
    return rarity.kin() * sum;
  }

  /** By sort, the heaviest of the features that are not shared. */
  private SortedMap<Integer, Double> heaviest(int[] features, int[] shared) {
    SortedMap<Integer, Double> kinds = new TreeMap<>();
    for (int feature : features) {
      if (Arrays.binarySearch(shared, feature) < 0) {
        kinds.merge(rarity.kind(feature), rarity.of(feature), Math::max);
      }
    }
    return kinds;
  }

  /** The share of the smaller set's weight that the other holds, from 0 to 1. */
  double held(int[] small, int[] large) {
    double weight = rarity.of(small);
    return weight == 0 ? 0 : rarity.of(Weighed.shared(small, large)) / weight;
  }

  /** The numbers of the features that at least half of these contents have, rising. */
  int[] core(List<Content> contents) {
    SortedMap<Integer, Integer> counts = new TreeMap<>();
    for (Content content : contents) {
      for (int feature : weighed(content).features()) {
        counts.merge(feature, 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .filter(count -> 2 * count.getValue() >= contents.size())
        .mapToInt(Map.Entry::getKey)
        .toArray();
  }

  /** The rarest features that stand in both, no more than so many, as the first words them. */
  List<String> shown(Content a, Content b, int most) {
    return reasons(a, b).stream().limit(most).map(a::shown).toList();
  }

  /** The features that stand in both, rarest first. */
  private List<String> reasons(Content a, Content b) {
    return Agreement.shared(a.features(), b.features()).stream()
        .sorted(
            (x, y) -> {
              int byRarity = Double.compare(rarity.of(y), rarity.of(x));
              return byRarity != 0 ? byRarity : x.compareTo(y);
            })
        .toList();
  }

  /** The share of the shorter content's three-word runs that stand in the other, from 0 to 1. */
  double sameWords(Content a, Content b) {
    if (few(a) || few(b)) {
      return alike(a, b);
    }
    int[] one = weighed(a).runs();
    int[] other = weighed(b).runs();
    return (double) Weighed.common(one, other) / Math.min(one.length, other.length);
  }

  private static boolean few(Content content) {
    return content.words().size() < FEWEST_WORDS;
  }

  /** Too few words for runs are the same or not. */
  private static double alike(Content a, Content b) {
    return a.words().equals(b.words()) && a.words().size() > 1 ? 1 : 0;
  }
}
