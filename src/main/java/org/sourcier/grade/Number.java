package org.sourcier.grade;

/**
 * How a claim stands, in the manner of STANAG 2511.
 *
 * @param value 1 (confirmed) to 5 (improbable), or 6: cannot be judged
 * @param gate 0 to 6: which of the ordered gates decided
 */
public record Number(int value, int gate) {
  public Number {
    if (value < 1 || value > 6 || gate < 0 || gate > 6) {
      throw new IllegalArgumentException("no number " + value + " at gate " + gate);
    }
  }
}
