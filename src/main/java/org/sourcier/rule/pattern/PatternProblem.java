package org.sourcier.rule.pattern;

/** A pattern that can't be read: what is wrong, and at which column of it, from 0. */
public final class PatternProblem extends Exception {
  private static final long serialVersionUID = 1L;

  private final int column;

  PatternProblem(int column, String message) {
    super(message);
    this.column = column;
  }

  /** What is wrong, in words for who wrote the pattern. */
  public String message() {
    return String.valueOf(getMessage());
  }

  /** The column in the notation, from 0. */
  public int column() {
    return column;
  }
}
