package org.sourcier.claim;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How alike contents must be, from {@code claims/linking.yaml}.
 *
 * @param thresholds as shares of 1, by name
 * @param weights by kind of feature
 * @param light features that say who somebody is rather than what happened
 * @param kinds what sort of thing an idea is: "idea:shell" → "kind:arms"
 */
public record Linking(
    Map<String, Double> thresholds,
    Map<String, Double> weights,
    Set<String> light,
    Map<String, String> kinds) {
  public Linking {
    thresholds = Map.copyOf(thresholds);
    weights = Map.copyOf(weights);
    light = Set.copyOf(light);
    kinds = Map.copyOf(kinds);
  }

  /** A threshold, from 0 to 1. */
  double threshold(String name) {
    Double value = thresholds.get(name);
    if (value == null) {
      throw new IllegalArgumentException("no threshold is called " + name);
    }
    return value;
  }

  /** What sort of thing a feature is, where the rules say. */
  Optional<String> kind(String feature) {
    return Optional.ofNullable(kinds.get(feature));
  }

  /** What a feature counts by its kind: "idea:shell" is an idea. */
  double weight(String feature) {
    if (light.contains(feature)) {
      return threshold("light");
    }
    return weights.getOrDefault(feature.substring(0, Math.max(0, feature.indexOf(':'))), 1.0);
  }
}
