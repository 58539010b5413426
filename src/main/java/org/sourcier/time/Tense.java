package org.sourcier.time;

/** Which way from the day of a text its verbs point. */
public enum Tense {
  PAST,
  FUTURE,
  UNKNOWN
}
