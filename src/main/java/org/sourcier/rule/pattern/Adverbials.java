package org.sourcier.rule.pattern;

import java.util.List;
import org.sourcier.rule.pattern.Primitive.Found;
import org.sourcier.rule.syntax.Chunks;
import org.sourcier.rule.syntax.Range;
import org.sourcier.text.Pos;

/** Tells words for when, where and how from other words that may stand aside. */
final class Adverbials {
  private Adverbials() {}

  /** An aside that starts as words for when, where or how do; a bare noun phrase is none. */
  static List<Found> adverbial(State at) {
    return Primitives.aside(at).stream()
        .filter(found -> found.range().empty() || adverbial(at.chunks(), found.range()))
        .toList();
  }

  private static boolean adverbial(Chunks chunks, Range range) {
    int from = range.from();
    boolean starts =
        chunks.is(from, Pos.ADP, Pos.ADV, Pos.SCONJ)
            || chunks.in(from, "TIME")
            || chunks.in(from, "EVEN")
            || chunks.is(from, ",");
    boolean ends = !chunks.is(range.to() - 1, Pos.ADP, Pos.DET, Pos.SCONJ, Pos.CCONJ);
    return starts && ends && !chunks.is(from, "to");
  }
}
