package org.sourcier.rule.pattern;

import java.util.List;
import org.sourcier.rule.pattern.Primitive.Found;
import org.sourcier.rule.syntax.Chunks;
import org.sourcier.rule.syntax.Range;
import org.sourcier.text.Pos;

/** Finds whose something is, as far as it stands directly before it. */
final class Possessors {
  private static final int LONGEST = 12;

  private Possessors() {}

  /** Whose something is: "the mayor" before "'s", or a possessive. */
  static List<Found> possessor(State at) {
    int end = at.position();
    Chunks chunks = at.chunks();
    if (!at.leftward() || end == 0) {
      return List.of();
    }
    if (chunks.in(end - 1, "OWN")) {
      return Found.leftward(new Range(end - 1, end));
    }
    if (!chunks.in(end - 1, "POSSESSIVE")) {
      return List.of();
    }
    int from = end - 1;
    while (from > 0 && end - from < LONGEST && part(chunks, from - 1)) {
      from--;
    }
    return Found.leftward(new Range(from, end - 1));
  }

  private static boolean part(Chunks chunks, int i) {
    return chunks.group(i).isEmpty()
        && (chunks.is(i, Pos.NOUN, Pos.PROPN, Pos.ADJ, Pos.DET, Pos.NUM, Pos.X)
            || chunks.in(i, "DETERMINER")
            || chunks.in(i, "POSSESSIVE")
            || chunks.in(i, "COMPLEMENT"));
  }
}
