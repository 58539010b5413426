package org.sourcier.rule.syntax;

/**
 * A run of tokens of one sentence.
 *
 * @param from first token
 * @param to after the last token
 */
public record Range(int from, int to) {
  public Range {
    if (from < 0 || to < from) {
      throw new IllegalArgumentException("no tokens from " + from + " to " + to);
    }
  }

  /** Whether it holds no token. */
  public boolean empty() {
    return from == to;
  }

  /** Whether the token lies in it. */
  public boolean has(int token) {
    return from <= token && token < to;
  }

  /** Whether all of {@code other} lies in it. */
  public boolean contains(Range other) {
    return from <= other.from && other.to <= to;
  }

  /** The run from the first token of the two to the last. */
  public Range hull(Range other) {
    return new Range(Math.min(from, other.from), Math.max(to, other.to));
  }

  /** Whether the two share a token. */
  public boolean overlaps(Range other) {
    return from < other.to && other.from < to;
  }
}
