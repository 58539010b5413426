package org.sourcier.report.block;

/** What a stretch of text is, beyond its words. */
public enum Style {
  PLAIN,
  STRONG,
  EMPHASIS,
  /** Of secondary rank: references, places, remarks. */
  SMALL,
  /** Someone's own words. */
  QUOTE,
  /** The words by which an article puts a statement into someone's mouth. */
  CUE,
  /** Set aside: shown to be read as not counting. */
  STRUCK,
  /** The number of an end note, raised. */
  NOTE_MARK
}
