package org.sourcier.report.block;

/** A piece of running text. */
public sealed interface Inline permits Run, Link, Anchor {

  /** Gives the piece to the method for its kind. */
  <R> R accept(Visitor<R> visitor);

  /** Text in one style. */
  static Run text(String text) {
    return Run.of(text, Style.PLAIN);
  }

  /** Text that stands out. */
  static Run strong(String text) {
    return Run.of(text, Style.STRONG);
  }

  /**
   * One method per kind of piece.
   *
   * @param <R> what each makes of it
   */
  interface Visitor<R> {
    /** Text in one style. */
    R run(Run run);

    /** Text that leads elsewhere. */
    R link(Link link);

    /** A place to lead to. */
    R anchor(Anchor anchor);
  }
}
