package org.sourcier.time;

/** How fine the words are that name a time, from the finest to the coarsest. */
public enum Precision {
  DAY,
  WEEK,
  MONTH,
  SEASON,
  QUARTER,
  HALF,
  YEAR,
  DECADE;

  /** The coarser of the two. */
  Precision or(Precision other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
