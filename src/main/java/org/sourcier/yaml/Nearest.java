package org.sourcier.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.TreeSet;

/** Words the hint that follows an unknown name: the nearest known one, or all of them. */
public final class Nearest {
  private static final int FARTHEST = 3;
  private static final int LISTED = 25;

  private Nearest() {}

  /** Such as {@code ; did you mean 'pattern'?}, ready to be appended to a message. */
  public static String hint(String name, Collection<String> known) {
    return known.stream()
        .sorted()
        .min(Comparator.comparingInt(k -> distance(k, name)))
        .filter(k -> distance(k, name) <= FARTHEST)
        .map(k -> "; did you mean '" + k + "'?")
        .orElseGet(() -> "; known are " + list(known));
  }

  private static String list(Collection<String> known) {
    TreeSet<String> sorted = new TreeSet<>(known);
    String first = String.join(", ", sorted.stream().limit(LISTED).toList());
    return sorted.size() > LISTED ? first + ", …" : first;
  }

  /** Levenshtein's distance, in one row. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        int swap = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(Math.min(row[j], row[j - 1]) + 1, swap);
        diagonal = above;
      }
    }
    return row[b.length()];
  }
}
