package org.sourcier.rule.pattern;

import java.util.List;
import org.sourcier.rule.pattern.Primitive.Found;
import org.sourcier.rule.syntax.Chunks;
import org.sourcier.rule.syntax.Range;
import org.sourcier.text.Mood;
import org.sourcier.text.Pos;

/** Tells words for when, where and how from other words that may stand aside. */
final class Adverbials {
  private Adverbials() {}

  /** An aside that starts as words for when, where or how do; a bare noun phrase is none. */
  static List<Found> adverbial(State at) {
    return Primitives.asideOver(at, Mood.PAST_PARTICIPLE, Mood.PRESENT_PARTICIPLE).stream()
        .filter(found -> found.range().empty() || adverbial(at.chunks(), found.range()))
        .filter(found -> participle(at.chunks(), found.range()) <= reach(at, found))
        .toList();
  }

  /** "said in a letter marking the day that P": only "that" shows where such words end. */
  private static int reach(State at, Found found) {
    boolean marked = !at.leftward() && at.chunks().in(found.position(), "THAT");
    return marked && at.chunks().is(found.range().from(), Pos.ADP) ? 1 : 0;
  }

  private static int participle(Chunks chunks, Range range) {
    return (int)
        chunks.groups().stream()
            .filter(group -> group.is(Mood.PRESENT_PARTICIPLE) && range.contains(group.range()))
            .count();
  }

  private static boolean adverbial(Chunks chunks, Range range) {
    int from = range.from();
    boolean starts =
        chunks.is(from, Pos.ADP, Pos.ADV, Pos.SCONJ)
            || chunks.in(from, "TIME")
            || chunks.in(from, "EVEN")
            || chunks.is(from, ",");
    int last = range.to() - 1;
    boolean ends =
        !chunks.is(last, Pos.ADP, Pos.DET, Pos.SCONJ, Pos.CCONJ)
            && !chunks.in(last, "RELATIVE")
            && !(chunks.is(last, Pos.ADV) && chunks.is(last - 1, Pos.ADP));
    return starts && ends && !chunks.is(from, "to");
  }
}
