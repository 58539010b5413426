package org.sourcier.finding;

/** What a sentence rule finds. */
public enum Finds {
  ASSERTION,
  RELAY,
  DENIAL,
  EVIDENCE,
  CONTEXT
}
