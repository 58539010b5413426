package org.sourcier.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A few of many, so that as many kinds as possible are among them.
 *
 * @param shown in their order: the first of each kind, then others while there is room
 * @param rest the others, in their order
 */
record Spread<T>(List<T> shown, List<T> rest) {
  /**
   * Chooses.
   *
   * @param most how many may be shown, at least one
   */
  static <T> Spread<T> of(List<T> all, Function<T, String> kind, int most) {
    List<T> first = new ArrayList<>();
    List<T> again = new ArrayList<>();
    Set<String> seen = new TreeSet<>();
    all.forEach(one -> (seen.add(kind.apply(one)) ? first : again).add(one));
    List<T> ranked = new ArrayList<>(first);
    ranked.addAll(again);
    Set<Integer> chosen = new TreeSet<>();
    ranked.stream().limit(most).forEach(one -> chosen.add(all.indexOf(one)));
    return new Spread<>(pick(all, chosen, true), pick(all, chosen, false));
  }

  private static <T> List<T> pick(List<T> all, Set<Integer> chosen, boolean in) {
    List<T> picked = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (chosen.contains(i) == in) {
        picked.add(all.get(i));
      }
    }
    return picked;
  }
}
