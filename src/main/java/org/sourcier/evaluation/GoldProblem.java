package org.sourcier.evaluation;

/** Gold that can't be read: what is wrong and where, in words for who annotated it. */
public final class GoldProblem extends Exception {
  private static final long serialVersionUID = 1L;

  GoldProblem(String message) {
    super(message);
  }

  /** What is wrong, with its place. */
  public String message() {
    return String.valueOf(getMessage());
  }
}
