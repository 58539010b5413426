package org.sourcier.finding;

import java.util.ArrayList;
import java.util.List;
import org.sourcier.article.Span;
import org.sourcier.yaml.Fields;

/** From hits to legal frames, with the claims they touch. */
final class Contexts {
  private final Surroundings surroundings;

  Contexts(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** One context for each hit, numbered in their order. */
  List<Context> of(List<Hit> hits) {
    List<Context> contexts = new ArrayList<>();
    for (Hit hit : hits) {
      Span span = hit.all("span").stream().reduce(hit.span(hit.cue()), Span::hull);
      contexts.add(
          new Context(
              "c" + (contexts.size() + 1),
              span,
              kind(hit),
              surroundings.around(span),
              List.of(hit.rule().id())));
    }
    return contexts;
  }

  private static Context.Kind kind(Hit hit) {
    return hit.rule()
        .label("kind")
        .map(Fields.names(Context.Kind.values())::get)
        .orElse(Context.Kind.INTERNATIONAL_LAW);
  }
}
