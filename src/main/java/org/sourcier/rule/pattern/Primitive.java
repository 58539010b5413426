package org.sourcier.rule.pattern;

import java.util.List;
import java.util.Set;
import org.sourcier.rule.syntax.Range;

/** A stretch of a sentence that words alone don't delimit. */
interface Primitive {

  /** The stretches it can take at a state, best first. */
  List<Found> at(State state);

  /** Of these something holds of the first word wherever it takes a stretch that starts there. */
  default Set<Opening> openings() {
    return Set.of(new Opening.Any());
  }

  /** A stretch that always starts with a word of a kind. */
  record Opened(Primitive primitive, Opening opening) implements Primitive {
    @Override
    public Set<Opening> openings() {
      return Set.of(opening);
    }

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
