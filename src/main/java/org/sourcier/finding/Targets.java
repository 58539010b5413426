package org.sourcier.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.sourcier.article.Span;
import org.sourcier.text.ArticleText;

/**
 * Finds the assertions that a denial, a piece of evidence or a legal frame is about: those that
 * speak of the same thing; where nothing says what is meant, one near by that speaks of what the
 * article speaks of.
 */
final class Targets {
  private static final double SPEAKS_OF = 0.4;
  private static final double SPOKEN_OF = 0.2;
  private static final double TOPICAL = 0.4;
  private static final double PER_SENTENCE = 0.004;
  private static final double AHEAD = 0.05;
  private static final double NEGATED = 0.15;
  private static final Map<Status, Double> LESS =
      Map.of(Status.ADMITTED, 0.2, Status.PREDICTED, 0.1, Status.ESTIMATED, 0.1);
  private static final double LEAST = 0.05;
  private static final double AS_GOOD = 0.9;
  private static final int FIRST_WORDS = 60;
  private static final int FARTHEST = 6;
  private static final int MOST = 3;

  private final ArticleText text;
  private final List<Assertion> assertions;
  private final List<Refusal> refusals;
  private final Negations negations;
  private final Likeness likeness;

  Targets(
      ArticleText text, List<Assertion> assertions, List<Refusal> refusals, Negations negations) {
    this.negations = negations;
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
    List<Assertion> same = others.stream().filter(a -> distance(a, cue) == 0).toList();
    return elsewhere || same.isEmpty()
        ? best(refusal.target().orElse(cue), cue, others)
        : beside(cue, same);
  }

  private Stream<Assertion> stated() {
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
    return assertion.content().stream()
            .filter(piece -> refusal.cue().start() - piece.start() < FIRST_WORDS)
            .anyMatch(piece -> piece.overlaps(words))
        || assertions.stream()
            .filter(a -> a.content().stream().anyMatch(p -> p.overlaps(refusal.cue())))
            .flatMap(a -> a.content().stream())
            .anyMatch(piece -> piece.contains(assertion.extent()));
  }

  /**
   * The ids of what a piece of evidence is offered for.
   *
   * @param span the words that offer it
   * @param cue those by which they do so, which can't stand in what is supported
   */
  List<String> supported(Span span, Span cue) {
    List<Assertion> others =
        stated()
            .filter(a -> !a.cue().filter(cue::overlaps).isPresent())
            .filter(a -> !holds(a, cue))
            .toList();
    return best(span, span, others);
  }

  private static boolean holds(Assertion assertion, Span cue) {
    return assertion.content().stream().anyMatch(piece -> piece.overlaps(cue));
  }

  /** The ids of the assertions that hold a stretch, else of the nearest before it. */
  List<String> around(Span span) {
    return beside(span, assertions);
  }

  private List<String> best(Span about, Span at, List<Assertion> among) {
    ToDoubleFunction<Assertion> score = a -> score(a, about, at);
    List<Assertion> sorted =
        among.stream()
            .filter(a -> !refuses(a))
            .sorted(Comparator.comparingDouble(score).reversed().thenComparing(Assertion::extent))
            .toList();
    return sorted.stream()
        .filter(a -> score.applyAsDouble(a) >= AS_GOOD * score.applyAsDouble(sorted.get(0)))
        .filter(a -> score.applyAsDouble(a) >= LEAST)
        .limit(MOST)
        .map(Assertion::id)
        .toList();
  }

  /** Whether an assertion opens with words of denial; then it is no claim to be denied. */
  private boolean refuses(Assertion assertion) {
    return refusals.stream()
        .map(Refusal::cue)
        .anyMatch(
            cue ->
                assertion.content().stream()
                    .anyMatch(p -> p.contains(cue) && cue.start() - p.start() < FIRST_WORDS));
  }

  /**
   * How likely an assertion is meant: by the words it shares with what is said of it, by how much
   * it is what the article is about, and less so if it is far, behind, negated, granted or
   * foretold.
   */
  private double score(Assertion assertion, Span about, Span at) {
    List<Span> content = assertion.content();
    return SPEAKS_OF * likeness.share(List.of(about), content)
        + SPOKEN_OF * likeness.share(content, List.of(about))
        + TOPICAL * likeness.topical(content)
        - LESS.getOrDefault(assertion.status(), 0.0)
        - (negations.opens(content.get(0)) ? NEGATED : 0)
        - (likeness.sentence(assertion.extent()) > likeness.sentence(at) ? AHEAD : 0)
        - PER_SENTENCE * distance(assertion, at);
  }

  /** The assertion that holds the stretch, else the one nearest before it. */
  private List<String> beside(Span at, List<Assertion> among) {
    List<Assertion> sorted = new ArrayList<>(among);
    sorted.removeIf(a -> a.extent().start() > at.start() || distance(a, at) > FARTHEST);
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
