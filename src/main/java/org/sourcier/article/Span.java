package org.sourcier.article;

import java.util.Comparator;

/**
 * A stretch of an article's text.
 *
 * @param start first position, in UTF-16 units of the text (the ledger writes code points)
 * @param end position after the last one; never before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span goes from " + start + " to " + end);
    }
  }

  /** The number of UTF-16 units it covers. */
  public int length() {
    return end - start;
  }

  /** Whether every position of {@code other} lies in this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share at least one position. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The smallest span that contains both. */
  public Span hull(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** Earlier spans first, then shorter ones. */
  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }
}
