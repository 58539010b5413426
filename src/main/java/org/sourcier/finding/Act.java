package org.sourcier.finding;

/** What a cue reports: words, a mind, or a will. */
public enum Act {
  SPEECH,
  THOUGHT,
  INTENT
}
