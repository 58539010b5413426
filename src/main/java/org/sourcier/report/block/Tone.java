package org.sourcier.report.block;

/**
 * How well something stands, as a hint for its look. It never carries meaning alone: a word or a
 * sign beside it says the same.
 */
public enum Tone {
  /** Nothing to say about it. */
  NEUTRAL,
  /** Stands on several legs. */
  FIRM,
  /** Stands, with reserves. */
  FAIR,
  /** Stands on one leg or by hearsay. */
  THIN,
  /** Denied or contradicted. */
  CONTESTED,
  /** Cannot be judged. */
  UNKNOWN
}
