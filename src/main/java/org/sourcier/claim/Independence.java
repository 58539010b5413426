package org.sourcier.claim;

import org.sourcier.rule.Firing;

/** How two groups of a claim, by their index in it, stand to each other, and why. */
public record Independence(int a, int b, State state, Firing firing) {
  /** Only {@code INDEPENDENT} corroborates. */
  public enum State {
    DEPENDENT,
    INDEPENDENT,
    UNKNOWN
  }
}
