package org.sourcier.rule.syntax;

import java.util.Optional;
import org.sourcier.text.Pos;

/** Where a clause starts whose end is known: behind datelines, labels and conjunctions. */
final class ClauseStarts {
  private static final int LONGEST_DATELINE = 3;

  private final Chunks chunks;

  ClauseStarts(Chunks chunks) {
    this.chunks = chunks;
  }

  /** The start of the clause that ends before a token: where it or its sentence begins. */
  int start(int to) {
    int from = pastDateline(opening(to), to);
    while (from < to - 1 && leads(from)) {
      from++;
    }
    return from;
  }

  /** "KATMANDOU — Le pilote": over where an agency writes from. */
  private int pastDateline(int from, int to) {
    int i = from;
    while (i < Math.min(to, from + LONGEST_DATELINE) && shouts(i)) {
      i++;
    }
    return i > from && i + 1 < to && chunks.in(i, "DASH") ? i + 1 : from;
  }

  private boolean shouts(int i) {
    return chunks.token(i).shouted() && chunks.token(i).form().length() > 2;
  }

  private boolean leads(int i) {
    return chunks.in(i, "LEADING") || (chunks.is(i, Pos.PUNCT) && chunks.zone(i).isEmpty());
  }

  /** Where the sentence begins, or the last sentence of the quotation that is still open. */
  private int opening(int to) {
    Optional<Chunks.Zone> open =
        chunks.zone(to - 1).filter(z -> z.inside().to() >= to && z.range().to() > to);
    if (open.isEmpty()) {
      return afterLabel(to);
    }
    int from = to - 1;
    while (from > open.get().inside().from() && !fullStop(from - 1)) {
      from--;
    }
    return from;
  }

  /**
   * After a colon that only a label without a verb stands before: "Accident de train : …"; or after
   * the colon of a sentence that leads up to another: "La mairie a réagi : le pont est sûr, dit X".
   */
  private int afterLabel(int to) {
    int colon = chunks.find(":", 0, to).orElse(-1);
    boolean opens = colon > 0 && chunks.zone(colon).isEmpty();
    return opens && (!verb(0, colon) || verb(colon, to)) ? colon + 1 : 0;
  }

  /** Whether a finite verb stands between two places, outside of quotations. */
  private boolean verb(int from, int to) {
    return chunks.groups().stream()
        .filter(group -> group.finite() && chunks.zone(group.head()).isEmpty())
        .anyMatch(group -> group.range().from() >= from && group.range().to() <= to);
  }

  /** The start of the clause around a verb: after the last conjunction that opens a new one. */
  int around(int verb) {
    int from = start(verb);
    for (int i = verb - 1; i > from; i--) {
      if (chunks.in(i, "OPENS_CLAUSE") && chunks.zone(i).isEmpty()) {
        return i + 1;
      }
    }
    return from;
  }

  private boolean fullStop(int i) {
    return chunks.is(i, ".") || chunks.is(i, "!") || chunks.is(i, "?");
  }
}
