package org.sourcier.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.sourcier.article.Span;
import org.sourcier.text.ArticleText;

/**
 * Finds the assertions that a denial, a piece of evidence or a legal frame is about: those that
 * speak of the same thing, and where nothing says what is meant, the nearest.
 */
final class Targets {
  private static final double LIKE = 0.3;
  private static final double AS_LIKE = 0.85;
  private static final double PER_SENTENCE = 0.02;
  private static final int FARTHEST = 6;
  private static final int MOST = 3;

  private final ArticleText text;
  private final List<Assertion> assertions;
  private final Likeness likeness;

  Targets(ArticleText text, List<Assertion> assertions, Likeness likeness) {
    this.text = text;
    this.assertions = List.copyOf(assertions);
    this.likeness = likeness;
  }

  /** The ids of what a denial denies, best first. */
  List<String> denied(Hit hit, List<Span> deniers) {
    Span cue = hit.span(hit.cue());
    Optional<Span> target = hit.first("target").or(() -> hit.first("content"));
    boolean spoken = hit.rule().label("spoken").equals(Optional.of("yes"));
    List<Assertion> others =
        assertions.stream()
            .filter(a -> a.status() != Status.DENIED && a.status() != Status.REQUESTED)
            .filter(a -> !a.cue().filter(cue::overlaps).isPresent())
            .filter(a -> !says(a, deniers))
            .filter(a -> !(spoken || target.isPresent()) || !holds(a, cue))
            .toList();
    List<String> like = target.map(t -> like(t, cue, others)).orElse(List.of());
    return like.isEmpty() ? nearest(cue, others) : like;
  }

  private boolean says(Assertion assertion, List<Span> deniers) {
    return assertion
        .source()
        .filter(source -> deniers.stream().anyMatch(d -> exact(d).equals(exact(source))))
        .isPresent();
  }

  private String exact(Span span) {
    return text.article().exact(span);
  }

  private static boolean holds(Assertion assertion, Span cue) {
    return assertion.content().stream().anyMatch(piece -> piece.overlaps(cue));
  }

  /** The ids of what a piece of evidence is offered for. */
  List<String> supported(Span span) {
    List<Assertion> others =
        assertions.stream()
            .filter(a -> a.status() != Status.DENIED && a.status() != Status.REQUESTED)
            .toList();
    List<String> like = like(span, span, others);
    return like.isEmpty() ? nearest(span, others) : like;
  }

  /** The ids of the assertions that hold a stretch, else of the nearest before it. */
  List<String> around(Span span) {
    List<String> holders =
        assertions.stream().filter(a -> holds(a, span)).map(Assertion::id).toList();
    return holders.isEmpty() ? nearest(span, assertions) : holders;
  }

  private List<String> like(Span about, Span at, List<Assertion> among) {
    ToDoubleFunction<Assertion> score =
        a -> likeness.share(about, a.content()) - PER_SENTENCE * Math.min(20, distance(a, at));
    List<Assertion> sorted =
        among.stream()
            .filter(a -> likeness.share(about, a.content()) >= LIKE)
            .sorted(Comparator.comparingDouble(score).reversed().thenComparing(Assertion::extent))
            .toList();
    return sorted.stream()
        .filter(a -> score.applyAsDouble(a) >= AS_LIKE * score.applyAsDouble(sorted.get(0)))
        .limit(MOST)
        .map(Assertion::id)
        .toList();
  }

  /** The one that ends nearest before the stretch; holding it counts as nearest. */
  private List<String> nearest(Span at, List<Assertion> among) {
    return among.stream()
        .filter(a -> a.extent().start() < at.start() || distance(a, at) == 0)
        .filter(a -> distance(a, at) <= FARTHEST)
        .min(
            Comparator.comparingInt((Assertion a) -> holds(a, at) ? 0 : gap(a.extent(), at))
                .thenComparing(Assertion::extent))
        .map(Assertion::id)
        .stream()
        .toList();
  }

  private static int gap(Span a, Span b) {
    return a.start() < b.start() ? Math.max(0, b.start() - a.end()) : a.start() - b.end() + 1;
  }

  private int distance(Assertion assertion, Span at) {
    return Math.abs(likeness.sentence(at) - likeness.sentence(assertion.extent()));
  }
}
