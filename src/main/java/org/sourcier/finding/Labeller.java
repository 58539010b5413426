package org.sourcier.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sourcier.article.Span;
import org.sourcier.article.SpanIndex;
import org.sourcier.rule.syntax.Chunks;
import org.sourcier.rule.syntax.Range;
import org.sourcier.rule.syntax.VerbGroup;
import org.sourcier.text.ArticleText;
import org.sourcier.text.Quotation;
import org.sourcier.yaml.Fields;

/** Gives a draft its mode, status, certainty and hedges. */
final class Labeller {
  private static final double WHOLLY = 0.97;

  private final SpanIndex<Quotation> quotations;

  Labeller(ArticleText text) {
    this.quotations = SpanIndex.of(text.quotations(), Quotation::span);
  }

  /** The assertion that a draft becomes under this id. */
  Assertion label(Draft draft, String id) {
    List<Span> possible = hedges(draft, "HEDGE_POSSIBLE");
    List<Span> probable = hedges(draft, "HEDGE_PROBABLE");
    boolean negated =
        draft
            .syntax()
            .chunks()
            .group(draft.cueTokens().to() - 1)
            .filter(VerbGroup::negated)
            .isPresent();
    Status status = new StatusReader(draft).status();
    boolean positive =
        draft.labels().containsKey("polarity")
            ? draft.labels().get("polarity").equals("+")
            : !negated && status != Status.DENIED;
    return new Assertion(
        id,
        draft.content(),
        Optional.of(draft.cue()),
        draft.source(),
        mode(draft),
        act(draft),
        status,
        certainty(draft, negated, !possible.isEmpty(), !probable.isEmpty()),
        positive,
        both(possible, probable),
        draft.relays(),
        draft.rules());
  }

  private Mode mode(Draft draft) {
    int all = 0;
    int quoted = 0;
    for (Span piece : draft.content()) {
      all += piece.length();
      quoted +=
          quotations.overlapping(piece).stream()
              .filter(q -> outer(q.span()))
              .mapToInt(q -> common(q.span(), piece))
              .sum();
    }
    if (quoted == 0) {
      return Mode.INDIRECT;
    }
    return quoted >= WHOLLY * all ? Mode.DIRECT : Mode.MIXED;
  }

  private boolean outer(Span span) {
    return quotations.overlapping(span).stream()
        .noneMatch(q -> !q.span().equals(span) && q.span().contains(span));
  }

  private static int common(Span a, Span b) {
    return Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
  }

  private static Act act(Draft draft) {
    return Optional.ofNullable(draft.labels().get("act"))
        .map(name -> Fields.names(Act.values()).get(name))
        .orElse(Act.SPEECH);
  }

  private static Certainty certainty(
      Draft draft, boolean negated, boolean possible, boolean probable) {
    if (negated) {
      return Certainty.UNKNOWN;
    }
    if (possible) {
      return Certainty.POSSIBLE;
    }
    if (probable) {
      return Certainty.PROBABLE;
    }
    return Optional.ofNullable(draft.labels().get("certainty"))
        .map(name -> Fields.names(Certainty.values()).get(name))
        .orElse(Certainty.CERTAIN);
  }

  private static List<Span> both(List<Span> possible, List<Span> probable) {
    return Stream.concat(possible.stream(), probable.stream()).sorted().distinct().toList();
  }

  private static List<Span> hedges(Draft draft, String list) {
    Chunks chunks = draft.syntax().chunks();
    List<Span> found = new ArrayList<>();
    for (int i = 0; i < chunks.size(); i++) {
      if (chunks.in(i, list) && within(draft, chunks.token(i).span())) {
        found.add(chunks.span(new Range(i, chunks.end(i, list))));
      }
    }
    return found;
  }

  private static boolean within(Draft draft, Span word) {
    return draft.content().stream().anyMatch(piece -> piece.contains(word));
  }
}
