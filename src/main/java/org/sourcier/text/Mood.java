package org.sourcier.text;

/** The mood and tense of a verb form, as far as its ending says it. */
public enum Mood {
  PRESENT,
  IMPERFECT,
  PAST,
  FUTURE,
  CONDITIONAL,
  SUBJUNCTIVE,
  IMPERATIVE,
  INFINITIVE,
  PAST_PARTICIPLE,
  PRESENT_PARTICIPLE;

  /** Whether a clause can stand on a verb in this mood. */
  public boolean finite() {
    return this != INFINITIVE && this != PAST_PARTICIPLE && this != PRESENT_PARTICIPLE;
  }
}
