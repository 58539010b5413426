package org.sourcier.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A content in numbers, so that many pairs can be weighed: its features and its three-word runs as
 * rising numbers that mean the same throughout a set. Lists of numbers are not to be changed.
 */
final class Weighed {
  private static final int[] NONE = {};

  private final int[] features;
  private final int[] terms;
  private final int[] main;
  private final int[] sorted;
  private final int[] mainSorted;
  private final int[] runs;
  private final List<int[]> parts;
  private final double weight;
  private final double dates;

  /**
   * @param runs the numbers of its three-word runs, rising
   */
  Weighed(Content content, Rarity rarity, int[] runs) {
    this.features = rarity.numbers(content.features());
    this.terms = rarity.numbers(content.terms());
    this.main = rarity.numbers(content.main());
    this.sorted = rarity.sorted(features);
    this.mainSorted = rarity.sorted(main);
    this.runs = runs;
    this.parts = content.parts().stream().map(rarity::numbers).toList();
    this.weight = rarity.of(features);
    this.dates =
        content.dates().stream()
            .map(date -> rarity.numbers(Set.of("date:" + date)))
            .mapToDouble(rarity::of)
            .sum();
  }

  int[] features() {
    return features;
  }

  int[] terms() {
    return terms;
  }

  /** Those of its terms that stand in its main clause. */
  int[] main() {
    return main;
  }

  int[] runs() {
    return runs;
  }

  List<int[]> parts() {
    return parts;
  }

  /** Those of its features that are of a sort. */
  int[] sorted() {
    return sorted;
  }

  /** Those of its main clause that are of a sort. */
  int[] mainSorted() {
    return mainSorted;
  }

  double weight() {
    return weight;
  }

  /** The weight of its dates. */
  double dates() {
    return dates;
  }

  /** How many numbers stand in both of two rising lists. */
  static int common(int[] a, int[] b) {
    return shared(a, b).length;
  }

  /** The numbers that stand in both of two rising lists. */
  static int[] shared(int[] a, int[] b) {
    int[] found = NONE;
    int count = 0;
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      if (a[i] == b[j]) {
        found = count == 0 ? new int[Math.min(a.length - i, b.length - j)] : found;
        found[count++] = a[i];
        i++;
        j++;
      } else if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return count == found.length ? found : Arrays.copyOf(found, count);
  }
}
