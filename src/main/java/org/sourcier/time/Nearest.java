package org.sourcier.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Which of many days, months or years is meant when the words don't say. */
final class Nearest {
  /** A weekday that fits may be looked for over so many years. */
  private static final int REACH = 3;

  private static final int WEEK = 7;
  private static final int WINTER = 4;

  private Nearest() {}

  /**
   * The day of the last DATE and MONTH, and the weekday if one is said, that is nearest in the
   * direction of the tense.
   */
  static Optional<LocalDate> date(Captures c, Reference now) {
    int date = c.nth(Kind.DATE, 1).orElseGet(() -> c.first(Kind.DATE));
    OptionalInt weekday = c.nth(Kind.DAY, 0);
    return IntStream.rangeClosed(now.day().getYear() - REACH, now.day().getYear() + REACH)
        .boxed()
        .flatMap(year -> Calendar.day(year, c.first(Kind.MONTH), date).stream())
        .filter(d -> weekday.isEmpty() || d.getDayOfWeek().getValue() == weekday.getAsInt())
        .filter(d -> weekday.isPresent() || onTheRightSide(d, now))
        .min(Comparator.comparingLong(d -> Math.abs(ChronoUnit.DAYS.between(now.day(), d))));
  }

  private static boolean onTheRightSide(LocalDate day, Reference now) {
    return switch (now.tense()) {
      case PAST -> !day.isAfter(now.day());
      case FUTURE -> !day.isBefore(now.day());
      case UNKNOWN -> true;
    };
  }

  /** The year of a month: the last such one up to now, or the next one from now. */
  static int monthYear(int month, Reference now) {
    int year = now.day().getYear();
    int current = now.day().getMonthValue();
    boolean same = month == current && now.strict();
    if (now.ahead()) {
      return month < current || same ? year + 1 : year;
    }
    return month > current || same ? year - 1 : year;
  }

  /** The year of a quarter or half: the last such one begun, or the next one to end. */
  static int shareYear(Precision unit, int nth, Reference now) {
    int year = now.day().getYear();
    Interval current = Calendar.share(unit, year, nth);
    if (now.ahead()) {
      return current.to().isBefore(now.day()) ? year + 1 : year;
    }
    return current.from().isAfter(now.day()) ? year - 1 : year;
  }

  /** The year in which a season begins: the last one begun, or the next one to end. */
  static int seasonYear(int season, Reference now) {
    int year = now.day().getYear();
    Interval current = Calendar.season(year, season);
    boolean running = !current.from().isAfter(now.day()) && !current.to().isBefore(now.day());
    if (running) {
      return now.strict() ? year + (now.ahead() ? 1 : -1) : year;
    }
    boolean past = current.to().isBefore(now.day());
    if (now.ahead()) {
      return past ? year + 1 : year;
    }
    boolean lastWinter =
        season == WINTER && now.tense() == Tense.UNKNOWN && now.day().getMonthValue() > 8;
    return past || lastWinter ? year : year - 1;
  }

  /** The day of the week, 1 for Monday, up to now or from now on. */
  static LocalDate weekday(int weekday, Reference now) {
    int today = now.day().getDayOfWeek().getValue();
    int distance = Math.floorMod(now.ahead() ? weekday - today : today - weekday, WEEK);
    int days = distance == 0 && now.strict() ? WEEK : distance;
    return now.ahead() ? now.day().plusDays(days) : now.day().minusDays(days);
  }
}
