package org.sourcier.claim;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.sourcier.time.Interval;

/**
 * When, where and why what a content tells is said to be.
 *
 * @param days the days that it names, as far as the article's own day tells which they are
 * @param places terms of the named places in which it is
 * @param effect terms of what has a cause, where the content gives one
 * @param cause terms of that cause
 */
record Setting(
    List<Interval> days, SortedSet<String> places, Set<String> effect, Set<String> cause) {
  Setting {
    days = List.copyOf(days);
    places = Collections.unmodifiableSortedSet(new TreeSet<>(places));
    effect = Set.copyOf(effect);
    cause = Set.copyOf(cause);
  }

  /** Whether both name days and none that the other names. */
  boolean otherDays(Setting other) {
    return !days.isEmpty()
        && !other.days.isEmpty()
        && days.stream().noneMatch(a -> other.days.stream().anyMatch(b -> meet(a, b)));
  }

  /** Whether both name days and one of them in common. */
  boolean sameDays(Setting other) {
    return !days.isEmpty() && !other.days.isEmpty() && !otherDays(other);
  }

  private static boolean meet(Interval a, Interval b) {
    return !a.to().isBefore(b.from()) && !b.to().isBefore(a.from());
  }
}
