package org.sourcier.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an expression says of the values in it; {@code means} in the files of {@code rules/time}.
 */
enum Meaning {
  /** DATE and MONTH, with or without weekday and YEAR: the nearest such day. */
  DATE {
    @Override
    Optional<Interval> of(Captures c, Fixed fixed, Reference now) {
      return c.has(Kind.YEAR)
          ? Calendar.day(c.first(Kind.YEAR), c.first(Kind.MONTH), c.first(Kind.DATE))
              .map(Interval::of)
          : Nearest.date(c, now).map(Interval::of);
    }
  },
  /** YEAR, month and day in figures. */
  ISO {
    @Override
    Optional<Interval> of(Captures c, Fixed fixed, Reference now) {
      return Calendar.day(c.first(Kind.YEAR), c.first(Kind.TWO), c.nth(Kind.TWO, 1).orElse(0))
          .map(Interval::of);
    }
  },
  /** Day and month in figures, in the order of the language, and YEAR. */
  FIGURES {
    @Override
    Optional<Interval> of(Captures c, Fixed fixed, Reference now) {
      int first = c.first(Kind.TWO);
      int second = c.nth(Kind.TWO, 1).orElse(0);
      boolean sure = first > 12 || second > 12 || first == second || fixed.dayFirst();
      boolean dayFirst = fixed.dayFirst() ? second <= 12 : first > 12;
      return Calendar.day(c.first(Kind.YEAR), dayFirst ? second : first, dayFirst ? first : second)
          .filter(day -> sure)
          .map(Interval::of);
    }
  },
  /** YEAR and month in figures. */
  YEAR_MONTH {
    @Override
    Optional<Interval> of(Captures c, Fixed fixed, Reference now) {
      return Calendar.day(c.first(Kind.YEAR), Math.min(13, c.first(Kind.TWO)), 1)
          .map(day -> Calendar.unit(Precision.MONTH, day));
    }
  },
  /** A habit, which is no time: "le lundi". */
  HABIT {
    @Override
    Optional<Interval> of(Captures c, Fixed fixed, Reference now) {
      return Optional.empty();
    }
  },
  /** From one DATE to another of a MONTH. */
  DATES {
    @Override
    Optional<Interval> of(Captures c, Fixed fixed, Reference now) {
      Optional<LocalDate> last =
          c.has(Kind.YEAR)
              ? Calendar.day(c.first(Kind.YEAR), c.first(Kind.MONTH), c.nth(Kind.DATE, 1).orElse(0))
              : Nearest.date(c, now);
      return last.flatMap(
          to ->
              Calendar.day(to.getYear(), to.getMonthValue(), c.first(Kind.DATE))
                  .filter(from -> !from.isAfter(to))
                  .map(from -> new Interval(from, to, Precision.DAY)));
    }
  },
  /** MONTH, or a part of it, with or without YEAR. */
  MONTH {
    @Override
    Optional<Interval> of(Captures c, Fixed fixed, Reference now) {
      int year = c.nth(Kind.YEAR, 0).orElseGet(() -> Nearest.monthYear(c.first(Kind.MONTH), now));
      return Optional.of(parted(c, Calendar.month(year, c.first(Kind.MONTH))));
    }
  },
  /** SEASON, with or without YEAR. */
  SEASON {
    @Override
    Optional<Interval> of(Captures c, Fixed fixed, Reference now) {
      int season = c.first(Kind.SEASON);
      int year = c.nth(Kind.YEAR, 0).orElseGet(() -> Nearest.seasonYear(season, now));
      return Optional.of(Calendar.season(year, season));
    }
  },
  /**
   * The NTH quarter or half of YEAR, or of the year that is {@code by} away; the nearest such one
   * where neither is said.
   */
  SHARE {
    @Override
    Optional<Interval> of(Captures c, Fixed fixed, Reference now) {
      Precision unit = fixed.unit(c);
      int nth = c.first(Kind.NTH);
      int year =
          c.nth(Kind.YEAR, 0)
              .orElseGet(
                  () ->
                      fixed.by() == 0
                          ? Nearest.shareYear(unit, nth, now)
                          : now.day().getYear() + fixed.by());
      return Optional.of(Calendar.share(unit, year, nth)).filter(i -> i.from().getYear() == year);
    }
  },
  /** YEAR, or a part of it. */
  YEAR {
    @Override
    Optional<Interval> of(Captures c, Fixed fixed, Reference now) {
      return Optional.of(parted(c, Calendar.years(c.first(Kind.YEAR), 1, Precision.YEAR)));
    }
  },
  /** From one YEAR to another. */
  YEARS {
    @Override
    Optional<Interval> of(Captures c, Fixed fixed, Reference now) {
      int count = c.nth(Kind.YEAR, 1).orElse(0) - c.first(Kind.YEAR) + 1;
      return count > 0
          ? Optional.of(Calendar.years(c.first(Kind.YEAR), count, Precision.YEAR))
          : Optional.empty();
    }
  },
  /** DECADE, "les années 1990". */
  DECADE {
    @Override
    Optional<Interval> of(Captures c, Fixed fixed, Reference now) {
      int year = c.has(Kind.YEAR) ? c.first(Kind.YEAR) : c.first(Kind.DECADE);
      return Optional.of(Calendar.years(year / 10 * 10, 10, Precision.DECADE));
    }
  },
  /** DAY of the week: the nearest one in the direction of the tense. */
  WEEKDAY {
    @Override
    Optional<Interval> of(Captures c, Fixed fixed, Reference now) {
      return Optional.of(Interval.of(Nearest.weekday(c.first(Kind.DAY), now)));
    }
  },
  /** The night from one DAY to the next. */
  NIGHT {
    @Override
    Optional<Interval> of(Captures c, Fixed fixed, Reference now) {
      LocalDate to = Nearest.weekday(c.nth(Kind.DAY, 1).orElse(1), now);
      LocalDate from =
          to.minusDays(Math.floorMod(to.getDayOfWeek().getValue() - c.first(Kind.DAY), 7));
      return Optional.of(new Interval(from, to, Precision.DAY));
    }
  },
  /**
   * Saturday and Sunday of the week that is {@code by} weeks away; the last ones of what is past.
   */
  WEEKEND {
    @Override
    Optional<Interval> of(Captures c, Fixed fixed, Reference now) {
      LocalDate next = Calendar.unit(Precision.WEEK, now.day()).to().plusWeeks(fixed.by());
      boolean past = now.tense() == Tense.PAST && next.minusDays(1).isAfter(now.day());
      LocalDate sunday = past ? next.minusWeeks(1) : next;
      return Optional.of(new Interval(sunday.minusDays(1), sunday, Precision.DAY));
    }
  },
  /** The whole calendar unit that is {@code by} units away; UNIT where the file gives none. */
  SHIFT {
    @Override
    Optional<Interval> of(Captures c, Fixed fixed, Reference now) {
      Precision unit = fixed.unit(c);
      return Optional.of(
          parted(c, Calendar.unit(unit, Calendar.moved(now.day(), unit, fixed.by()))));
    }
  },
  /** NUMBER of UNIT away, in the direction of {@code by}. */
  AWAY {
    @Override
    Optional<Interval> of(Captures c, Fixed fixed, Reference now) {
      Precision unit = fixed.unit(c);
      long by = (long) c.first(Kind.NUMBER) * fixed.by();
      return Optional.of(Calendar.unit(unit, Calendar.moved(now.day(), unit, by)));
    }
  },
  /** All the days from now to NUMBER of UNIT away; {@code by} of them where no NUMBER stands. */
  OVER {
    @Override
    Optional<Interval> of(Captures c, Fixed fixed, Reference now) {
      Precision unit = fixed.unit(c);
      int count = c.nth(Kind.NUMBER, 0).orElse(1) * fixed.by();
      LocalDate other = Calendar.moved(now.day(), unit, count);
      return Optional.of(
          other.isBefore(now.day())
              ? new Interval(other, now.day(), unit)
              : new Interval(now.day(), other, unit));
    }
  };

  /**
   * What the file says beside the words.
   *
   * @param by how many units away
   * @param dayFirst whether 3/4/2021 is in April
   */
  record Fixed(Optional<Precision> unit, int by, boolean dayFirst) {
    private static final List<Precision> UNITS = List.of(Precision.values());

    Precision unit(Captures captures) {
      return unit.orElseGet(() -> UNITS.get(captures.first(Kind.UNIT)));
    }
  }

  /** The interval that the values say; nothing where the calendar has no such day. */
  abstract Optional<Interval> of(Captures captures, Fixed fixed, Reference now);

  private static Interval parted(Captures captures, Interval whole) {
    return captures.nth(Kind.EDGE, 0).isPresent()
        ? Calendar.part(whole, captures.first(Kind.EDGE))
        : whole;
  }
}
