package org.sourcier.finding;

import java.util.List;
import org.sourcier.article.Span;
import org.sourcier.yaml.Fields;

/** From hits to refusals: who denies, and how. */
final class Denials {
  private static final int FIRST_WORDS = 120;

  private final Voices voices;

  Denials(List<Assertion> assertions) {
    this.voices = new Voices(assertions);
  }

  /** One refusal for each hit, in their order. */
  List<Refusal> of(List<Hit> hits) {
    return hits.stream().map(this::refusal).toList();
  }

  private Refusal refusal(Hit hit) {
    Span cue = hit.span(hit.reach());
    return new Refusal(hit, cue, voices.of(hit, "denier"), kind(hit));
  }

  /**
   * Whether a hit stands in somebody's words, if its rule counts only there. Who admits that
   * nothing was done denies nothing.
   */
  boolean counts(Hit hit) {
    return !hit.spoken()
        || voices
            .holder(hit.span(hit.cue()))
            .filter(holder -> holder.status() != Status.ADMITTED)
            .isPresent();
  }

  /** Whether a hit opens the words of somebody who answers, if its rule counts only there. */
  boolean counts(Hit hit, Answers answers) {
    Span cue = hit.span(hit.cue());
    return !hit.answering()
        || voices
            .holder(cue)
            .filter(holder -> holder.lead(cue).filter(n -> n < FIRST_WORDS).isPresent())
            .filter(answers::answers)
            .isPresent();
  }

  private static Denial.Kind kind(Hit hit) {
    return hit.rule()
        .label("kind")
        .map(Fields.names(Denial.Kind.values())::get)
        .orElse(Denial.Kind.FLAT);
  }
}
