package org.sourcier.time;

/** What a word of an expression may be besides itself. */
enum Kind {
  /** A weekday, 1 for Monday to 7. */
  DAY,
  /** A month, 1 to 12. */
  MONTH,
  /** A day of a month, 1 to 31, in figures or as an ordinal. */
  DATE,
  /** Two figures at most, of a month or day written in numbers. */
  TWO,
  /** A year in four figures, 1800 to 2199. */
  YEAR,
  /** A count from 1 to 999, in figures or words. */
  NUMBER,
  /** Which quarter or half of a year, 1 to 4, in figures or as an ordinal. */
  NTH,
  /** A unit of time, by the place of its precision. */
  UNIT,
  /** A season: 1 spring to 4 winter. */
  SEASON,
  /** The first (1), middle (2) or last (3) part of a month or year. */
  EDGE,
  /** A decade, by its first year. */
  DECADE,
  /** A part of the day, which changes no day. */
  PART;

  /** Whether it may be written in figures. */
  boolean inFigures() {
    return this == DATE || this == TWO || this == YEAR || this == NUMBER || this == NTH;
  }
}
