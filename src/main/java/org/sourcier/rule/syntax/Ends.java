package org.sourcier.rule.syntax;

import java.util.function.IntUnaryOperator;

/**
 * The ends of what starts at each token of a sentence, each computed once. Many rules ask for the
 * same ones, and hostile text would have them computed again at every word.
 */
final class Ends {
  private final int[] known;

  Ends(int tokens) {
    known = new int[tokens];
  }

  /** The end for a start, computed where it is not known yet. */
  int at(int from, IntUnaryOperator compute) {
    if (from < 0 || from >= known.length) {
      return compute.applyAsInt(from);
    }
    if (known[from] == 0) {
      known[from] = compute.applyAsInt(from) + 1;
    }
    return known[from] - 1;
  }
}
