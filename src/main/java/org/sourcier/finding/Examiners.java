package org.sourcier.finding;

import java.util.Optional;
import org.sourcier.article.Span;
import org.sourcier.rule.syntax.Chunks;
import org.sourcier.rule.syntax.Range;

/** Who published, holds or examined a thing, where the words of one sentence say "filmed by X". */
final class Examiners {
  private static final int FARTHEST = 6;

  private final Hit hit;
  private final Chunks chunks;

  Examiners(Hit hit) {
    this.hit = hit;
    this.chunks = hit.syntax().chunks();
  }

  /** The first agent of such a participle within a stretch. */
  Optional<Span> in(Span span) {
    for (int i = 0; i < chunks.size(); i++) {
      if (chunks.in(i, "BY") && span.contains(chunks.token(i).span()) && examined(i)) {
        int end = hit.syntax().phrases().extended(i + 1, false);
        return end > i + 1 ? Optional.of(hit.span(new Range(i + 1, end))) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean examined(int by) {
    for (int i = by - 1; i >= Math.max(0, by - FARTHEST); i--) {
      if (chunks.in(i, "EXAMINED")) {
        return true;
      }
      if (chunks.is(i, ",")) {
        return false;
      }
    }
    return false;
  }
}
