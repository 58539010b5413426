package org.sourcier.finding;

/** How the source stands to what it asserts. */
public enum Status {
  REPORTED,
  ALLEGED,
  ESTIMATED,
  PREDICTED,
  DENIED,
  ADMITTED,
  REQUESTED,
  RUMOUR
}
