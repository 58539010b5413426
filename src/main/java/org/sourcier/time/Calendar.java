package org.sourcier.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Stretches of the calendar: weeks from Monday (ISO 8601), months, seasons, years. */
final class Calendar {
  private static final int SEASON_MONTHS = 3;
  private static final int DECADE_YEARS = 10;
  private static final int QUARTER_MONTHS = 3;
  private static final int HALF_MONTHS = 6;

  private Calendar() {}

  /** The whole unit in which a day lies. */
  static Interval unit(Precision unit, LocalDate day) {
    return switch (unit) {
      case DAY -> Interval.of(day);
      case WEEK -> {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        yield new Interval(monday, monday.plusDays(6), unit);
      }
      case MONTH -> month(day.getYear(), day.getMonthValue());
      case SEASON -> {
        LocalDate begun = day.minusMonths(day.getMonthValue() % SEASON_MONTHS);
        yield season(begun.getYear(), begun.getMonthValue() / SEASON_MONTHS);
      }
      case QUARTER -> share(unit, day.getYear(), (day.getMonthValue() - 1) / QUARTER_MONTHS + 1);
      case HALF -> share(unit, day.getYear(), (day.getMonthValue() - 1) / HALF_MONTHS + 1);
      case YEAR -> years(day.getYear(), 1, unit);
      case DECADE -> years(day.getYear() / DECADE_YEARS * DECADE_YEARS, DECADE_YEARS, unit);
    };
  }

  /** A day moved by so many units. */
  static LocalDate moved(LocalDate day, Precision unit, long by) {
    return switch (unit) {
      case DAY -> day.plusDays(by);
      case WEEK -> day.plusWeeks(by);
      case MONTH -> day.plusMonths(by);
      case SEASON -> day.plusMonths(by * SEASON_MONTHS);
      case QUARTER -> day.plusMonths(by * QUARTER_MONTHS);
      case HALF -> day.plusMonths(by * HALF_MONTHS);
      case YEAR -> day.plusYears(by);
      case DECADE -> day.plusYears(by * DECADE_YEARS);
    };
  }

  static Interval month(int year, int month) {
    LocalDate first = LocalDate.of(year, month, 1);
    return new Interval(first, first.plusMonths(1).minusDays(1), Precision.MONTH);
  }

  /**
   * A quarter or half of a calendar year.
   *
   * @param nth from 1, up to 4 or 2
   */
  static Interval share(Precision unit, int year, int nth) {
    int months = unit == Precision.QUARTER ? QUARTER_MONTHS : HALF_MONTHS;
    LocalDate first = LocalDate.of(year, 1, 1).plusMonths((long) months * (nth - 1));
    return new Interval(first, first.plusMonths(months).minusDays(1), unit);
  }

  static Interval years(int first, int count, Precision precision) {
    return new Interval(
        LocalDate.of(first, 1, 1), LocalDate.of(first + count - 1, 12, 31), precision);
  }

  /** Meteorological seasons: spring is March to May; winter ends in the year after. */
  static Interval season(int year, int season) {
    LocalDate first = LocalDate.of(year, season * SEASON_MONTHS, 1);
    return new Interval(first, first.plusMonths(SEASON_MONTHS).minusDays(1), Precision.SEASON);
  }

  /**
   * The first (1), middle (2) or last (3) third of an interval, overlapping its neighbours a bit.
   */
  static Interval part(Interval whole, int part) {
    long days = whole.to().toEpochDay() - whole.from().toEpochDay();
    LocalDate from = whole.from().plusDays(days * (part - 1) * 3 / 10);
    LocalDate to = whole.to().minusDays(days * (3 - part) * 3 / 10);
    return new Interval(from, to, whole.precision());
  }

  /** A day, if the calendar has it. */
  static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
