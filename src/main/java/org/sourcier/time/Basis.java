package org.sourcier.time;

/** How a time was found from its words. */
public enum Basis {
  /** The words say it in full. */
  STATED,
  /** The year, or more, is not said; it follows from the day of the text, or from the weekday. */
  INFERRED,
  /** It is counted from the day of the text, as "yesterday" is. */
  COUNTED
}
