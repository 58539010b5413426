package org.sourcier.claim;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** How much each feature tells apart in this set: the logarithm of how rare it is. */
final class Rarity {
  private final Linking linking;
  private final int contents;
  private final Map<String, Integer> frequency = new TreeMap<>();

  Rarity(List<Content> contents, Linking linking) {
    this.linking = linking;
    this.contents = contents.size();
    contents.forEach(c -> c.features().forEach(f -> frequency.merge(f, 1, Integer::sum)));
  }

  /**
   * The weight of what two sets have in common by sort only, as shells and ammunition do: for each
   * sort that stands in both, a share of the lighter of its heaviest features.
   */
  double kin(Set<String> a, Set<String> b) {
    SortedMap<String, Double> one = heaviest(a, b);
    SortedMap<String, Double> other = heaviest(b, a);
    one.keySet().retainAll(other.keySet());
    double sum = 0;
    for (Map.Entry<String, Double> kind : one.entrySet()) {
      sum += Math.min(kind.getValue(), other.getOrDefault(kind.getKey(), 0.0));
    }
    return linking.weight("kind:") * sum;
  }

  /** By sort, the heaviest of the features that do not stand in the others. */
  private SortedMap<String, Double> heaviest(Set<String> features, Set<String> others) {
    SortedMap<String, Double> kinds = new TreeMap<>();
    for (String feature : features) {
      if (!others.contains(feature)) {
        linking.kind(feature).ifPresent(kind -> kinds.merge(kind, of(feature), Math::max));
      }
    }
    return kinds;
  }

  /** The weight of one feature; more than 0. */
  double of(String feature) {
    double rarity = Math.log(1.0 + (double) contents / frequency.getOrDefault(feature, 1));
    return linking.weight(feature) * rarity;
  }

  /** The summed weight. */
  double of(Set<String> features) {
    return features.stream().sorted().mapToDouble(this::of).sum();
  }
}
