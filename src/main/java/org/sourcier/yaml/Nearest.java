package org.sourcier.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.TreeSet;

/** Words the hint that follows an unknown name: the nearest known one, or all of them. */
public final class Nearest {
  private static final int FARTHEST = 3;
  private static final int LISTED = 25;
  private static final int LONGEST = 60;

  private Nearest() {}

  /** Such as {@code ; did you mean 'pattern'?}, ready to be appended to a message. */
  public static String hint(String name, Collection<String> known) {
    if (name.length() > LONGEST) {
      return "; known are " + list(known);
    }
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

  /** Levenshtein's distance, where two letters that changed places count as one slip. */
  private static int distance(String a, String b) {
    int[][] rows = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        rows[i][j] = i == 0 || j == 0 ? i + j : nearest(rows, a, b, i, j);
      }
    }
    return rows[a.length()][b.length()];
  }

  private static int nearest(int[][] rows, String a, String b, int i, int j) {
    int changed = rows[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int best = Math.min(changed, Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, rows[i - 2][j - 2] + 1) : best;
  }
}
