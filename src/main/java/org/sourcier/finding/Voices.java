package org.sourcier.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sourcier.article.Span;
import org.sourcier.article.SpanIndex;
import org.sourcier.rule.syntax.Chunks;
import org.sourcier.rule.syntax.Range;
import org.sourcier.rule.syntax.VerbGroup;

/**
 * The words that name who denies or who examined: those that the rule captured, the owner that a
 * possessive refers to, or the source whose words the find stands in.
 */
final class Voices {
  private final SpanIndex<Assertion> assertions;

  Voices(List<Assertion> assertions) {
    this.assertions = SpanIndex.ofAll(assertions, Assertion::content);
  }

  /** Who is meant by what a hit captured under a label; empty where nothing says so. */
  List<Span> of(Hit hit, String label) {
    List<Span> named = new ArrayList<>();
    Optional<Span> speaker = speaker(hit.span(hit.cue()));
    for (Range range : hit.match().all(label)) {
      voice(hit, range, speaker).filter(span -> !named.contains(span)).ifPresent(named::add);
    }
    if (named.isEmpty() && hit.match().all(label).isEmpty()) {
      speaker.ifPresent(named::add);
    }
    return named;
  }

  private static Optional<Span> voice(Hit hit, Range range, Optional<Span> speaker) {
    Chunks chunks = hit.syntax().chunks();
    if (chunks.in(range.from(), "OWNER") && range.to() - range.from() == 1) {
      return owner(hit).or(() -> speaker);
    }
    boolean pronoun = range.to() - range.from() == 1 && chunks.in(range.from(), "PRONOUN");
    boolean anybody = range.to() - range.from() == 1 && chunks.in(range.from(), "NOBODY");
    Optional<Span> said = Optional.of(named(hit, range));
    return pronoun ? speaker.or(() -> anybody ? Optional.empty() : said) : said;
  }

  private static Span named(Hit hit, Range range) {
    Span span = hit.span(range);
    String form = hit.syntax().chunks().token(range.from()).form();
    boolean inverted = range.to() - range.from() == 1 && form.startsWith("-");
    return inverted ? new Span(span.start() + form.lastIndexOf('-') + 1, span.end()) : span;
  }

  /**
   * Whom "ses" refers to: in « malgré ses dénégations, X a livré P » the subject behind, else the
   * one before.
   */
  private static Optional<Span> owner(Hit hit) {
    Chunks chunks = hit.syntax().chunks();
    Optional<Range> behind =
        chunks.is(hit.cue().to(), ",")
            ? chunks.groups().stream()
                .filter(g -> g.finite() && g.range().from() > hit.cue().to())
                .findFirst()
                .flatMap(hit.syntax().subjects()::subject)
                .filter(subject -> subject.from() > hit.cue().to())
            : Optional.empty();
    return behind.or(() -> before(hit)).map(hit::span);
  }

  private static Optional<Range> before(Hit hit) {
    return hit.syntax().chunks().groups().stream()
        .filter(g -> g.finite() && g.range().to() <= hit.cue().from())
        .max(Comparator.comparingInt((VerbGroup g) -> g.range().from()))
        .flatMap(hit.syntax().subjects()::subject);
  }

  /** The source of the words that a stretch stands in. */
  Optional<Span> speaker(Span cue) {
    return holder(cue).flatMap(Assertion::source);
  }

  /** The smallest assertion whose content holds a stretch. */
  Optional<Assertion> holder(Span span) {
    return assertions.overlapping(span).stream()
        .filter(a -> a.content().stream().anyMatch(piece -> piece.contains(span)))
        .filter(a -> a.source().isPresent())
        .min(Comparator.comparingInt(a -> a.extent().length()));
  }
}
