package org.sourcier.finding;

import java.util.ArrayList;
import java.util.List;
import org.sourcier.article.Span;
import org.sourcier.yaml.Fields;

/** From hits to denials: who denies, and which assertions of the article. */
final class Denials {
  private final Voices voices;
  private final Targets targets;

  Denials(List<Assertion> assertions, Targets targets) {
    this.voices = new Voices(assertions);
    this.targets = targets;
  }

  /** One denial for each hit that counts, numbered in their order. */
  List<Denial> of(List<Hit> hits) {
    List<Denial> denials = new ArrayList<>();
    for (Hit hit : hits) {
      if (counts(hit)) {
        denials.add(denial(hit, "d" + (denials.size() + 1)));
      }
    }
    return denials;
  }

  private Denial denial(Hit hit, String id) {
    Span cue = hit.span(hit.cue());
    List<Span> deniers = voices.of(hit, "denier");
    List<String> denied = targets.denied(hit, deniers);
    return new Denial(id, cue, deniers, kind(hit), denied, List.of(hit.rule().id()));
  }

  private boolean counts(Hit hit) {
    return !hit.rule().label("spoken").equals(java.util.Optional.of("yes"))
        || voices.holder(hit.span(hit.cue())).isPresent();
  }

  private static Denial.Kind kind(Hit hit) {
    return hit.rule()
        .label("kind")
        .map(Fields.names(Denial.Kind.values())::get)
        .orElse(Denial.Kind.FLAT);
  }
}
