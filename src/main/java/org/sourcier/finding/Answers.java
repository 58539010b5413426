package org.sourcier.finding;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.sourcier.article.Span;
import org.sourcier.article.SpanIndex;
import org.sourcier.rule.pattern.Syntax;
import org.sourcier.rule.syntax.Chunks;
import org.sourcier.text.ArticleText;

/**
 * Tells a plain "not" that answers a charge from one that only reports: « L'armée nie toute
 * implication. « Nos forces ne visent pas les civils », a dit un porte-parole. » It answers where
 * the same side has denied something a few sentences before, and nobody else spoke in between.
 */
final class Answers {
  private static final Set<Denial.Kind> DENIES =
      EnumSet.of(Denial.Kind.FLAT, Denial.Kind.EVIDENCED, Denial.Kind.COUNTER_CLAIM);
  private static final int FARTHEST = 4;

  private final ArticleText text;
  private final List<Syntax> syntaxes;
  private final List<Assertion> assertions;
  private final SpanIndex<Refusal> refusals;

  /**
   * @param refusals those that deny by themselves
   */
  Answers(
      ArticleText text, List<Syntax> syntaxes, List<Assertion> assertions, List<Refusal> refusals) {
    this.text = text;
    this.syntaxes = List.copyOf(syntaxes);
    this.assertions = List.copyOf(assertions);
    this.refusals =
        SpanIndex.of(
            refusals.stream().filter(r -> DENIES.contains(r.kind())).toList(), Refusal::cue);
  }

  /** Whether an assertion is said in answer to a charge. */
  boolean answers(Assertion holder) {
    return holder.status() == Status.REPORTED
        && sides(holder)
        && before(start(holder)).filter(refusal -> nobodyElse(refusal, holder)).isPresent();
  }

  private static int start(Assertion holder) {
    int content = holder.extent().start();
    return holder.cue().map(cue -> Math.min(cue.start(), content)).orElse(content);
  }

  /** The last refusal before a place, in its paragraph and not far. */
  private Optional<Refusal> before(int place) {
    int sentence = text.sentence(new Span(place, place));
    int first = Math.max(0, sentence - FARTHEST);
    while (first < sentence && !text.sameParagraph(first, sentence)) {
      first++;
    }
    Span stretch = new Span(text.sentences().get(first).span().start(), place);
    return refusals.overlapping(stretch).stream()
        .filter(refusal -> refusal.cue().end() <= place)
        .reduce((one, other) -> other.cue().end() > one.cue().end() ? other : one);
  }

  /** Whether all who speak between a denial and what may follow it are of its side. */
  private boolean nobodyElse(Refusal refusal, Assertion holder) {
    return assertions.stream()
        .filter(a -> a.extent().start() > refusal.cue().end())
        .filter(a -> a.extent().end() < start(holder))
        .allMatch(a -> denies(a, refusal) || sides(a));
  }

  /** Whether an assertion is the denial itself, or of who denies. */
  private static boolean denies(Assertion assertion, Refusal refusal) {
    return assertion.cue().filter(refusal.cue()::overlaps).isPresent()
        || assertion.source().filter(refusal.deniers()::contains).isPresent();
  }

  /** Whether a source is a pronoun, speaks for somebody, or answers back. */
  private boolean sides(Assertion assertion) {
    return assertion.source().filter(this::ofASide).isPresent()
        || assertion.cue().filter(cue -> any(cue, "ANSWERS_BACK")).isPresent();
  }

  private boolean ofASide(Span source) {
    return any(source, "SPEAKS_FOR") || stands(source);
  }

  /** Whether a source is a pronoun and nothing else. */
  private boolean stands(Span source) {
    return words(source).count() == 1
        && (any(source, "PRONOUN") || any(source, "INVERTED_SUBJECT"));
  }

  private boolean any(Span span, String list) {
    Chunks chunks = chunks(span);
    return words(span).anyMatch(i -> chunks.in(i, list));
  }

  private Chunks chunks(Span span) {
    return syntaxes.get(text.sentence(span)).chunks();
  }

  private IntStream words(Span span) {
    Chunks chunks = chunks(span);
    return IntStream.range(0, chunks.size()).filter(i -> chunks.token(i).span().overlaps(span));
  }
}
