package org.sourcier.claim;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How much each feature tells apart in this set: the logarithm of how rare it is. Features have
 * numbers, in the order of their names, so that contents can be compared fast.
 */
final class Rarity {
  private final Linking linking;
  private final int contents;
  private final Map<String, Integer> frequency = new TreeMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final double[] weights;
  private final int[] kinds;
  private final double kin;

  Rarity(List<Content> contents, Linking linking) {
    this.linking = linking;
    this.contents = contents.size();
    contents.forEach(c -> c.features().forEach(f -> frequency.merge(f, 1, Integer::sum)));
    List<String> sorted = List.copyOf(frequency.keySet());
    List<String> sorts = List.copyOf(new TreeSet<>(linking.kinds().values()));
    this.weights = new double[sorted.size()];
    this.kinds = new int[sorted.size()];
    for (int i = 0; i < sorted.size(); i++) {
      numbers.put(sorted.get(i), i);
      weights[i] = of(sorted.get(i));
      kinds[i] = linking.kind(sorted.get(i)).map(sorts::indexOf).orElse(-1);
    }
    this.kin = linking.weight("kind:");
  }

  /** The weight of one feature; more than 0. */
  double of(String feature) {
    double rarity = Math.log(1.0 + (double) contents / frequency.getOrDefault(feature, 1));
    return linking.weight(feature) * rarity;
  }

  /** The summed weight. */
  double of(int[] features) {
    double sum = 0;
    for (int feature : features) {
      sum += weights[feature];
    }
    return sum;
  }

  /** The numbers of these features, rising; those that no content of the set has are left out. */
  int[] numbers(Set<String> features) {
    return features.stream()
        .filter(numbers::containsKey)
        .mapToInt(feature -> numbers.getOrDefault(feature, 0))
        .sorted()
        .toArray();
  }

  /** The weight of a feature by its number. */
  double of(int feature) {
    return weights[feature];
  }

  /** Those of these features that are of a sort. */
  int[] sorted(int[] features) {
    return Arrays.stream(features).filter(feature -> kinds[feature] >= 0).toArray();
  }

  /** The number of a feature's sort, as "shells" and "ammunition" are arms; -1 for none. */
  int kind(int feature) {
    return kinds[feature];
  }

  /** What it counts that two things are of one sort, as a share of their weight. */
  double kin() {
    return kin;
  }
}
