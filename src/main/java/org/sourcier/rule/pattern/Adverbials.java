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
    return Asides.over(at, Mood.PAST_PARTICIPLE, Mood.PRESENT_PARTICIPLE).stream()
        .filter(found -> found.range().empty() || adverbial(at, found.range()))
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

  /** "last year", "this week", with no article: such a phrase only says when. */
  static boolean when(State at, int from) {
    boolean pointed = at.chunks().is(from, Pos.ADJ) || at.chunks().is(from, "this");
    return pointed && at.syntax().phrases().time(from, at.syntax().phrases().base(from));
  }

  private static boolean adverbial(State at, Range range) {
    Chunks chunks = at.chunks();
    int from = range.from();
    boolean starts =
        when(at, from)
            || chunks.is(from, Pos.ADP, Pos.ADV, Pos.SCONJ)
            || chunks.in(from, "TIME")
            || chunks.in(from, "EVEN")
            || chunks.is(from, ",");
    int last = range.to() - 1;
    boolean ends =
        !chunks.is(last, Pos.ADP, Pos.DET, Pos.SCONJ, Pos.CCONJ)
            && !chunks.in(last, "RELATIVE")
            && !chunks.in(last, "OWN")
            && !(chunks.is(last, Pos.ADV) && chunks.is(last - 1, Pos.ADP));
    return starts && ends && !chunks.is(from, "to");
  }
}
