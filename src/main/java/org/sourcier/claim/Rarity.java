package org.sourcier.claim;

import java.util.List;
import java.util.Map;
import java.util.Set;
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
