package org.sourcier.rule.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sourcier.rule.pattern.Primitive.Found;
import org.sourcier.rule.syntax.Chunks;
import org.sourcier.rule.syntax.Range;
import org.sourcier.text.Mood;

/** Finds the words that may stand between a cue and what belongs to it. */
final class Asides {
  private static final int SCARE_QUOTE = 2;
  private static final int LONGEST = 22;

  private Asides() {}

  /** No words, or words that say when, where or to whom: no finite verb, no quotation. */
  static List<Found> aside(State at) {
    return over(at, Mood.PAST_PARTICIPLE);
  }

  /** The same, over verbs in some moods only. */
  static List<Found> over(State at, Mood... over) {
    List<Found> found = new ArrayList<>();
    int here = at.position();
    int step = at.leftward() ? -1 : 1;
    found.add(new Found(new Range(here, here), here));
    for (int i = 1; i <= LONGEST; i++) {
      int token = at.leftward() ? here - i : here + i - 1;
      if (token < 0 || token >= at.chunks().size() || !mayStandAside(at, token, over)) {
        break;
      }
      int position = here + step * i;
      found.add(new Found(new Range(Math.min(here, position), Math.max(here, position)), position));
    }
    return found;
  }

  private static boolean mayStandAside(State at, int token, Mood... over) {
    Chunks chunks = at.chunks();
    boolean verb =
        chunks.group(token).filter(g -> Arrays.stream(over).noneMatch(g::is)).isPresent();
    boolean joins = chunks.in(token, "JOINS_THAT") && chunks.in(token + 1, "THAT");
    boolean sameZone =
        at.cue().empty() || chunks.sameZone(token, at.cue().from()) || scare(chunks, token);
    return !verb
        && !joins
        && sameZone
        && !chunks.in(token, "STOP")
        && !chunks.in(token, "THAT")
        && !chunks.is(token, ":");
  }

  /** Whether a word stands in quotation marks that hold no more than a word or two. */
  private static boolean scare(Chunks chunks, int token) {
    return chunks
        .zone(token)
        .filter(z -> z.inside().to() - z.inside().from() <= SCARE_QUOTE)
        .isPresent();
  }
}
