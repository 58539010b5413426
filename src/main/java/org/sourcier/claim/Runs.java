package org.sourcier.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs of three words by number; the same run has the same number throughout a set. */
final class Runs {
  private static final int RUN = 3;

  private final Map<String, Integer> numbers = new HashMap<>();

  /** The numbers of the runs of these words, rising, each once. */
  int[] of(List<String> words) {
    return words(words).stream()
        .mapToInt(run -> numbers.computeIfAbsent(run, r -> numbers.size()))
        .sorted()
        .distinct()
        .toArray();
  }

  /** The runs of these words, in their order. */
  static List<String> words(List<String> words) {
    List<String> runs = new ArrayList<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.add(String.join(" ", words.subList(i, i + RUN)));
    }
    return runs;
  }
}
