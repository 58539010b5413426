package org.sourcier.grade;

/** How well a set is sourced. It says nothing of how likely its claims are. */
public enum Confidence {
  HIGH,
  MODERATE,
  LOW
}
