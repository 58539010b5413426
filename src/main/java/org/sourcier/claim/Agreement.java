package org.sourcier.claim;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.sourcier.finding.Status;
import org.sourcier.party.Party;

/** Whether two contents can be one claim at all, or something in them speaks against it. */
final class Agreement {
  private static final Set<Status> EVENTS =
      Set.of(Status.REPORTED, Status.ALLEGED, Status.ADMITTED);
  private static final Set<Status> ORDERED = Set.of(Status.PREDICTED, Status.REQUESTED);

  /** A number of that size and more is hardly in both by chance, whatever it is said to count. */
  private static final long TELLING = 1000;

  /** Forecasts of days that lie farther apart are of two events. */
  private static final int SEASON = 92;

  private Agreement() {}

  /** Whether nothing keeps the two from being one claim. */
  static boolean compatible(Content a, Content b) {
    return a.positive() == b.positive()
        && a.question() == b.question()
        && statesMeet(a, b)
        && !excludes(a, b)
        && !excludes(b, a)
        && sameTime(a, b)
        && quantitiesMeet(a, b)
        && datesMeet(a, b);
  }

  /** "Not at the mayor" is not of the mayor. */
  static boolean excludes(Content a, Content b) {
    return !a.excluded().isEmpty() && !Collections.disjoint(a.excluded(), b.terms());
  }

  /** Where both name states, they name one in common. */
  static boolean statesMeet(Content a, Content b) {
    SortedSet<String> one = Bilingual.among(a.terms());
    SortedSet<String> other = Bilingual.among(b.terms());
    return one.isEmpty() || other.isEmpty() || !Collections.disjoint(one, other);
  }

  /** A forecast is not its event, a request not its fulfilment. */
  static boolean sameTime(Content a, Content b) {
    Status one = a.assertion().finding().status();
    Status other = b.assertion().finding().status();
    return !otherSeason(a, b)
        && ((!apart(one, other) && !apart(other, one)) || ordersAndForetells(a, b));
  }

  /** What was foretold in one season is not what was foretold in another. */
  private static boolean otherSeason(Content a, Content b) {
    Optional<LocalDate> one = a.published();
    Optional<LocalDate> other = b.published();
    return ahead(a)
        && ahead(b)
        && one.isPresent()
        && other.isPresent()
        && Math.abs(ChronoUnit.DAYS.between(one.get(), other.get())) > SEASON;
  }

  /** Whether it is told of as what is to come. */
  static boolean ahead(Content content) {
    return content.assertion().finding().status() == Status.PREDICTED;
  }

  /** Whether it is told of as what has been. */
  static boolean done(Content content) {
    return EVENTS.contains(content.assertion().finding().status());
  }

  /** Who orders a thing may also say that it will be so. */
  private static boolean ordersAndForetells(Content a, Content b) {
    Set<Status> both = EnumSet.of(a.assertion().finding().status());
    both.add(b.assertion().finding().status());
    return both.equals(ORDERED)
        && a.assertion().voice().parties().equals(b.assertion().voice().parties())
        && a.assertion().voice().parties().stream().allMatch(Party::state);
  }

  /** In the same words, "X asks for P" and "P" may be one claim; "P will be" and "P" may not. */
  static boolean sameWorld(Content a, Content b) {
    Status one = a.assertion().finding().status();
    Status other = b.assertion().finding().status();
    boolean foretold = one == Status.PREDICTED || other == Status.PREDICTED;
    return a.positive() == b.positive() && statesMeet(a, b) && (!foretold || sameTime(a, b));
  }

  private static boolean apart(Status a, Status b) {
    return (a == Status.PREDICTED && b == Status.REQUESTED)
        || ((a == Status.PREDICTED || a == Status.REQUESTED) && EVENTS.contains(b));
  }

  /** Whether no thing is counted in both without a common number. */
  static boolean quantitiesMeet(Content a, Content b) {
    if (a.quantities().isEmpty() || b.quantities().isEmpty()) {
      return true;
    }
    boolean telling =
        a.quantities().values().stream()
            .flatMap(Set::stream)
            .filter(value -> value >= TELLING)
            .anyMatch(v -> b.quantities().values().stream().anyMatch(s -> s.contains(v)));
    return telling
        || a.quantities().entrySet().stream()
            .allMatch(
                entry -> {
                  SortedSet<Long> other = b.quantities().get(entry.getKey());
                  return other == null || !Collections.disjoint(entry.getValue(), other);
                });
  }

  /**
   * Whether the days that they name meet; where one of them names none that is known, whether no
   * kind of date (day, month, year) stands in both without a common one.
   */
  static boolean datesMeet(Content a, Content b) {
    if (a.setting().sameDays(b.setting())) {
      return true;
    }
    if (a.setting().otherDays(b.setting())) {
      return false;
    }
    for (String date : a.dates()) {
      String kind = date.substring(0, date.indexOf(':'));
      boolean kindInB = b.dates().stream().anyMatch(d -> d.startsWith(kind + ":"));
      boolean common =
          a.dates().stream().anyMatch(d -> d.startsWith(kind + ":") && b.dates().contains(d));
      if (kindInB && !common) {
        return false;
      }
    }
    return true;
  }

  static <T extends Comparable<T>> SortedSet<T> shared(Set<T> a, Set<T> b) {
    SortedSet<T> common = new TreeSet<>(a);
    common.retainAll(b);
    return common;
  }
}
