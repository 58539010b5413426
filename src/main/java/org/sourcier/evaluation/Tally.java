package org.sourcier.evaluation;

/**
 * Counts from which precision and recall follow.
 *
 * @param right finds that match gold
 * @param gold all that was asked for
 * @param found all that was found
 */
public record Tally(int right, int gold, int found) {
  /** Nothing counted yet. */
  public static final Tally NONE = new Tally(0, 0, 0);

  /** The two together. */
  public Tally plus(Tally other) {
    return new Tally(right + other.right, gold + other.gold, found + other.found);
  }

  /** Right of those found, 0 to 1. */
  public double precision() {
    return found == 0 ? 0 : (double) right / found;
  }

  /** Right of those asked for, 0 to 1. */
  public double recall() {
    return gold == 0 ? 0 : (double) right / gold;
  }

  /** The harmonic mean of both, 0 to 1. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
