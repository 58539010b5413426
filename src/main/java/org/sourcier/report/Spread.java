package org.sourcier.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

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
    List<Integer> first = new ArrayList<>();
    List<Integer> again = new ArrayList<>();
    Set<String> seen = new TreeSet<>();
    for (int i = 0; i < all.size(); i++) {
      (seen.add(kind.apply(all.get(i))) ? first : again).add(i);
    }
    List<Integer> ranked = Stream.concat(first.stream(), again.stream()).toList();
    int room = Math.min(most, ranked.size());
    return new Spread<>(
        pick(all, ranked.subList(0, room)), pick(all, ranked.subList(room, ranked.size())));
  }

  private static <T> List<T> pick(List<T> all, List<Integer> places) {
    return places.stream().sorted().map(all::get).toList();
  }
}
