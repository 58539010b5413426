package org.sourcier.time;

/**
 * Words that name a time, resolved.
 *
 * @param start where they begin in the text that was read, in UTF-16 units
 * @param end after their last character
 */
public record Mention(int start, int end, Interval interval, Basis basis) {
  /** The same, further on in a longer text. */
  Mention moved(int by) {
    return new Mention(start + by, end + by, interval, basis);
  }
}
