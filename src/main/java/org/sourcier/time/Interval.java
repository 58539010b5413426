package org.sourcier.time;

import java.time.LocalDate;

/**
 * A stretch of days within which something lies, as ISO 8601-2 writes them: from/to.
 *
 * @param from its first day
 * @param to its last day, never before the first
 * @param precision of the words that name it
 */
public record Interval(LocalDate from, LocalDate to, Precision precision) {
  public Interval {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("no interval goes from " + from + " to " + to);
    }
  }

  /** One day. */
  public static Interval of(LocalDate day) {
    return new Interval(day, day, Precision.DAY);
  }

  /** Whether it is one day. */
  public boolean oneDay() {
    return from.equals(to);
  }

  /** Whether it is one whole month. */
  public boolean month() {
    return from.getDayOfMonth() == 1 && to.equals(from.plusMonths(1).minusDays(1));
  }

  /** With the day before it. */
  public Interval dayEarlier() {
    return new Interval(from.minusDays(1), to, precision);
  }

  /** The smallest interval that contains both. */
  Interval hull(Interval other) {
    return new Interval(
        from.isBefore(other.from) ? from : other.from,
        to.isAfter(other.to) ? to : other.to,
        precision.or(other.precision));
  }
}
