package org.sourcier.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.sourcier.article.Span;
import org.sourcier.text.ArticleText;

/**
 * Finds the assertions that a denial, a piece of evidence or a legal frame is about: those that
 * speak of the same thing; where nothing says what is meant, one near by that speaks of what the
 * article speaks of.
 */
final class Targets {
  private static final double LIKE = 0.2;
  private static final double AS_GOOD = 0.9;
  private static final double PER_SENTENCE = 0.02;
  private static final double TOPICAL = 0.3;
  private static final double ADMITTED = 0.2;
  private static final int FARTHEST = 40;
  private static final int MOST = 3;

  private final ArticleText text;
  private final List<Assertion> assertions;
  private final List<Refusal> refusals;
  private final Likeness likeness;

  Targets(ArticleText text, List<Assertion> assertions, List<Refusal> refusals) {
    this.text = text;
    this.refusals = List.copyOf(refusals);
    this.assertions = List.copyOf(assertions);
    this.likeness = new Likeness(text);
  }

  /** The ids of what is denied, best first. */
  List<String> denied(Refusal refusal) {
    Span cue = refusal.cue();
    boolean elsewhere = refusal.spoken() || refusal.target().isPresent();
    List<Assertion> others =
        stated()
            .filter(a -> !a.cue().filter(cue::overlaps).isPresent())
            .filter(a -> !says(a, refusal.deniers()))
            .filter(a -> !elsewhere || !within(a, refusal))
            .toList();
    if (!elsewhere) {
      return beside(cue, others);
    }
    Span about = refusal.target().orElse(cue);
    return best(about, cue, others);
  }

  private java.util.stream.Stream<Assertion> stated() {
    return assertions.stream()
        .filter(a -> a.status() != Status.DENIED && a.status() != Status.REQUESTED);
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

  /** Whether an assertion lies in the denier's own words. */
  private boolean within(Assertion assertion, Refusal refusal) {
    Span words = refusal.target().map(refusal.cue()::hull).orElse(refusal.cue());
    return assertion.content().stream().anyMatch(piece -> piece.overlaps(words))
        || assertions.stream()
            .filter(a -> a.content().stream().anyMatch(p -> p.overlaps(refusal.cue())))
            .anyMatch(a -> a.extent().contains(assertion.extent()));
  }

  /** The ids of what a piece of evidence is offered for. */
  List<String> supported(Span span) {
    return best(span, span, stated().toList());
  }

  /** The ids of the assertions that hold a stretch, else of the nearest before it. */
  List<String> around(Span span) {
    return beside(span, assertions);
  }

  private List<String> best(Span about, Span at, List<Assertion> among) {
    ToDoubleFunction<Assertion> score = a -> score(a, about, at);
    List<Assertion> sorted =
        among.stream()
            .filter(a -> distance(a, at) <= FARTHEST && !refuses(a))
            .sorted(Comparator.comparingDouble(score).reversed().thenComparing(Assertion::extent))
            .toList();
    return sorted.stream()
        .filter(a -> score.applyAsDouble(a) >= AS_GOOD * score.applyAsDouble(sorted.get(0)))
        .filter(a -> score.applyAsDouble(a) >= LIKE)
        .limit(MOST)
        .map(Assertion::id)
        .toList();
  }

  /** Whether words of denial stand in an assertion, which then is no claim to be denied. */
  private boolean refuses(Assertion assertion) {
    return refusals.stream()
        .map(Refusal::cue)
        .anyMatch(cue -> assertion.content().stream().anyMatch(p -> p.contains(cue)));
  }

  private double score(Assertion assertion, Span about, Span at) {
    return 0.6 * likeness.share(List.of(about), assertion.content())
        + 0.4 * likeness.share(assertion.content(), List.of(about))
        - (assertion.status() == Status.ADMITTED ? ADMITTED : 0)
        + TOPICAL * likeness.topical(assertion.content())
        - PER_SENTENCE * Math.min(20, distance(assertion, at));
  }

  /** The assertion that holds the stretch, else the one nearest before it. */
  private List<String> beside(Span at, List<Assertion> among) {
    List<Assertion> sorted = new ArrayList<>(among);
    sorted.removeIf(a -> a.extent().start() > at.start() || distance(a, at) > 6);
    Optional<Assertion> nearest =
        sorted.stream()
            .min(
                Comparator.comparingInt((Assertion a) -> Math.max(0, at.start() - a.extent().end()))
                    .thenComparing(Assertion::extent));
    return nearest.map(Assertion::id).stream().toList();
  }

  private int distance(Assertion assertion, Span at) {
    return Math.abs(likeness.sentence(at) - likeness.sentence(assertion.extent()));
  }
}
