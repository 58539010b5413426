package org.sourcier.report.block;

/** A picture made of data; each kind carries the words for those who cannot see it. */
public sealed interface Figure extends Block permits StackedBars, Matrix, Chain, Timeline {

  /** Anchor, caption and alternative text. */
  Legend legend();

  /**
   * What is written about a figure.
   *
   * @param anchor to lead to it; empty for none
   * @param caption beside it; may be empty
   * @param alternative what the picture shows, in full sentences
   */
  record Legend(String anchor, String caption, String alternative) {
    public Legend {
      if (alternative.isBlank()) {
        throw new IllegalArgumentException("a figure needs an alternative text");
      }
    }
  }

  @Override
  default <R> R accept(Block.Visitor<R> visitor) {
    return visitor.figure(this);
  }

  /** Gives the figure to the method for its kind. */
  <R> R draw(Artist<R> artist);

  /**
   * One method per kind of figure.
   *
   * @param <R> what each makes of it
   */
  interface Artist<R> {
    /** Horizontal bars in parts. */
    R bars(StackedBars bars);

    /** Claims against parties. */
    R matrix(Matrix matrix);

    /** Who relays whom. */
    R chain(Chain chain);

    /** What happened when. */
    R timeline(Timeline timeline);
  }
}
