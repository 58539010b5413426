package org.sourcier.rule.syntax;

import java.util.Optional;
import org.sourcier.text.Pos;

/**
 * Finds the verb that a stretch of text stands on: the first finite one that no word before it
 * opens a subordinate clause for. "The man who left and, when he was seen, ran is here" stands on
 * "is".
 */
public final class MainClause {
  private final Chunks chunks;

  /** For one sentence. */
  public MainClause(Chunks chunks) {
    this.chunks = chunks;
  }

  /** The verb of the main clause of a stretch, or nothing where it has none. */
  public Optional<VerbGroup> verb(Range stretch) {
    int open = 0;
    for (int i = stretch.from(); i < stretch.to(); i++) {
      open += subordinates(i) ? 1 : 0;
      Optional<VerbGroup> verb =
          chunks.groupFrom(i).filter(VerbGroup::finite).filter(g -> !chunks.reduced(g));
      if (verb.isPresent() && open-- == 0) {
        return verb;
      }
    }
    return Optional.empty();
  }

  private boolean subordinates(int i) {
    boolean opens =
        chunks.is(i, Pos.SCONJ) || chunks.in(i, "INTERROGATIVE") || chunks.in(i, "RELATIVE");
    return opens && !(chunks.in(i, "THAT") && chunks.is(i - 1, Pos.ADP));
  }
}
