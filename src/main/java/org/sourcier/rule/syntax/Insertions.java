package org.sourcier.rule.syntax;

import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.sourcier.text.Pos;

/** Finds what stands between a subject and its verb in commas, dashes or brackets. */
final class Insertions {
  private static final int FARTHEST = 60;

  private final Chunks chunks;
  private final NounPhrases phrases;
  private final EndingPhrases ending;

  /** For one sentence and its noun phrases. */
  Insertions(Chunks chunks, NounPhrases phrases, EndingPhrases ending) {
    this.chunks = chunks;
    this.phrases = phrases;
    this.ending = ending;
  }

  /** Where an insertion starts that ends before a position: ", du ministère," or "(LREM)". */
  Optional<Integer> start(int position) {
    int last = position - 1;
    if (chunks.is(last, ")")) {
      return backTo(i -> chunks.is(i, "("), last);
    }
    if (chunks.in(last, "DASH")) {
      return backTo(i -> chunks.in(i, "DASH"), last);
    }
    if (chunks.is(last, ",")) {
      return backToComma(last);
    }
    return time(position);
  }

  private Optional<Integer> time(int position) {
    for (int from = position - 1; from >= Math.max(0, position - 4); from--) {
      if (phrases.base(from) == position && phrases.time(from, position)) {
        int start = chunks.is(from - 1, Pos.ADP) ? from - 1 : from;
        return Optional.of(overComma(start));
      }
    }
    return Optional.empty();
  }

  private Optional<Integer> backTo(IntPredicate opens, int last) {
    return IntStream.iterate(last - 1, i -> i >= Math.max(0, last - FARTHEST), i -> i - 1)
        .filter(opens)
        .boxed()
        .findFirst();
  }

  /** The nearest comma before which a phrase ends that could be the subject. */
  private Optional<Integer> backToComma(int last) {
    Optional<Integer> first = Optional.empty();
    for (int i = last - 1; i >= Math.max(1, last - FARTHEST); i--) {
      if (chunks.is(i, ",") && chunks.sameZone(i, last)) {
        first = first.isPresent() ? first : Optional.of(i);
        if (opensInsertion(i + 1) && ending.at(i).isPresent()) {
          return Optional.of(i);
        }
      }
    }
    return first;
  }

  private boolean opensInsertion(int i) {
    return chunks.is(
            i, Pos.ADP, Pos.ADV, Pos.DET, Pos.NOUN, Pos.PROPN, Pos.ADJ, Pos.NUM, Pos.SCONJ,
            Pos.PRON)
        || chunks.in(i, "RELATIVE")
        || chunks.group(i).filter(g -> !g.finite()).isPresent();
  }

  /** Before the comma that stands before a position, if one does. */
  int overComma(int p) {
    return chunks.is(p - 1, ",") ? p - 1 : p;
  }
}
