package org.sourcier.finding;

import java.util.Comparator;
import java.util.List;
import org.sourcier.article.Span;
import org.sourcier.text.ArticleText;

/** Finds the assertion in which, or after which, a legal frame stands. */
final class Surroundings {
  private static final int FARTHEST = 6;

  private final ArticleText text;
  private final List<Assertion> assertions;

  Surroundings(ArticleText text, List<Assertion> assertions) {
    this.text = text;
    this.assertions = List.copyOf(assertions);
  }

  /** The id of the assertion that holds a stretch, else of the nearest before it; at most one. */
  List<String> around(Span span) {
    return assertions.stream()
        .filter(a -> a.extent().start() <= span.start() && sentences(a.extent(), span) <= FARTHEST)
        .min(
            Comparator.comparingInt((Assertion a) -> Math.max(0, span.start() - a.extent().end()))
                .thenComparing(Assertion::extent))
        .map(Assertion::id)
        .stream()
        .toList();
  }

  private int sentences(Span from, Span to) {
    return text.sentence(to) - text.sentence(from);
  }
}
