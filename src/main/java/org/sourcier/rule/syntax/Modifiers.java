package org.sourcier.rule.syntax;

import java.util.Optional;
import org.sourcier.text.Mood;
import org.sourcier.text.Pos;

/**
 * Finds what describes a noun between it and its verb with no comma: a participle with its
 * complements ("une étude publiée jeudi par la revue"), a relative clause whose object the noun is
 * ("le rapport que le maire a présenté").
 */
final class Modifiers {
  private static final int FARTHEST = 25;
  private static final int LONGEST_RELATIVE = 10;

  private final Chunks chunks;

  Modifiers(Chunks chunks) {
    this.chunks = chunks;
  }

  /** Where the description starts that ends before a position, or the position itself. */
  int start(int position) {
    int i = position - 1;
    while (i > 0 && position - i < FARTHEST && within(i, position)) {
      Optional<VerbGroup> group = chunks.group(i);
      if (group.filter(g -> g.finite() || describes(g)).isPresent()) {
        return start(group.orElseThrow(), position);
      }
      i = group.map(g -> g.range().from()).orElse(i) - 1;
    }
    return position;
  }

  private int start(VerbGroup group, int position) {
    return group.finite() ? relative(group, position) : group.range().from();
  }

  private boolean within(int i, int position) {
    return chunks.sameZone(i, position - 1)
        && !chunks.is(i, ",")
        && !chunks.is(i, ":")
        && !chunks.in(i, "STOP")
        && !chunks.in(i, "RELATIVE")
        && !chunks.in(i, "QUOTE_MARK")
        && !chunks.is(i, Pos.SCONJ);
  }

  private boolean describes(VerbGroup group) {
    boolean participle = group.is(Mood.PAST_PARTICIPLE) || group.is(Mood.PRESENT_PARTICIPLE);
    int before = group.range().from() - 1;
    boolean adverb = group.is(Mood.PAST_PARTICIPLE) && chunks.is(before, Pos.ADV);
    return participle && noun(adverb ? before - 1 : before);
  }

  private boolean noun(int i) {
    return chunks.is(i, Pos.NOUN, Pos.PROPN, Pos.ADJ) && !chunks.in(i, "TIME");
  }

  private int relative(VerbGroup group, int position) {
    int first = group.range().from() - 1;
    for (int i = first; i > 0 && first - i < LONGEST_RELATIVE; i--) {
      if (chunks.group(i).isPresent() || chunks.is(i, ",")) {
        return position;
      }
      if (chunks.in(i, "RELATIVE")) {
        return noun(i - 1) ? i : position;
      }
    }
    return position;
  }
}
