package org.sourcier.report.ledger;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Counts the code points before a position of a text. Made once per text; each count costs the
 * logarithm of the number of characters outside of the basic plane.
 */
final class CodePoints {
  /** Where the second halves of surrogate pairs stand. */
  private final int[] seconds;

  CodePoints(String text) {
    this.seconds =
        IntStream.range(1, text.length())
            .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
            .toArray();
  }

  /** The code points before a UTF-16 position. */
  int before(int position) {
    int found = Arrays.binarySearch(seconds, position);
    return position - (found >= 0 ? found : -found - 1);
  }
}
