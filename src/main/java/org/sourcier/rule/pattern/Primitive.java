package org.sourcier.rule.pattern;

import java.util.List;
import org.sourcier.rule.syntax.Range;

/** A stretch of a sentence that words alone don't delimit. */
interface Primitive {

  /** The stretches it can take at a state, best first. */
  List<Found> at(State state);

  /** What holds of the first word wherever it takes a stretch that starts there. */
  default Opening opening() {
    return new Opening.Any();
  }

  /** A stretch that always starts with a word of a kind. */
  record Opened(Primitive primitive, Opening opening) implements Primitive {
    @Override
    public List<Found> at(State state) {
      return primitive.at(state);
    }
  }

  /**
   * One of them.
   *
   * @param range the words it stands for
   * @param position where the match goes on
   */
  record Found(Range range, int position) {
    static List<Found> rightward(Range range) {
      return range.empty() ? List.of() : List.of(new Found(range, range.to()));
    }

    static List<Found> leftward(Range range) {
      return range.empty() ? List.of() : List.of(new Found(range, range.from()));
    }
  }
}
