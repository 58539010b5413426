package org.sourcier.finding;

import java.util.List;
import java.util.Optional;
import org.sourcier.article.Span;

/** A denial on its way: not yet joined to what it denies. */
record Refusal(Hit hit, Span cue, List<Span> deniers, Denial.Kind kind) {

  Refusal {
    deniers = List.copyOf(deniers);
  }

  /** The words that say what is denied, where the rule captured some. */
  Optional<Span> target() {
    return hit.first("target").or(() -> hit.first("content"));
  }

  /** Whether it stands in somebody's words, which then cannot be what it denies. */
  boolean spoken() {
    return hit.spoken();
  }

  Denial of(String id) {
    return new Denial(id, cue, deniers, kind, target(), spoken(), List.of(hit.rule().id()));
  }
}
