package org.sourcier.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.sourcier.article.Span;
import org.sourcier.rule.syntax.Chunks;
import org.sourcier.text.ArticleText;
import org.sourcier.yaml.Fields;

/** From hits to pieces of evidence: who examined them, and what they are offered for. */
final class EvidencePieces {
  private final ContentTrimmer trimmer;
  private final Voices voices;

  EvidencePieces(ArticleText text, List<Assertion> assertions) {
    this.trimmer = new ContentTrimmer(text);
    this.voices = new Voices(assertions);
  }

  /** The pieces, numbered in the order of the hits; hits of one kind that overlap are one piece. */
  List<Evidence> of(List<Hit> hits) {
    List<Evidence> pieces = new ArrayList<>();
    for (Hit hit : hits) {
      Span span = trimmer.trim(List.of(span(hit))).get(0);
      OptionalInt same =
          IntStream.range(0, pieces.size())
              .filter(i -> pieces.get(i).span().overlaps(span))
              .findFirst();
      if (same.isEmpty()) {
        pieces.add(piece(hit, span, "e" + (pieces.size() + 1)));
      } else if (pieces.get(same.getAsInt()).kind() == kind(hit)) {
        pieces.set(same.getAsInt(), pieces.get(same.getAsInt()).foundBy(hit.rule().id()));
      }
    }
    return pieces;
  }

  /** The words that offer it: those that the rule captured, with the cue. */
  private static Span span(Hit hit) {
    return hit.all("span").stream().reduce(hit.span(hit.cue()), Span::hull);
  }

  private Evidence piece(Hit hit, Span span, String id) {
    Optional<Span> examiner =
        new Examiners(hit).in(span).or(() -> voices.of(hit, "examiner").stream().findFirst());
    return new Evidence(
        id,
        span,
        kind(hit),
        examiner,
        inspectable(hit, span),
        hit.span(hit.cue()),
        hit.rule().label("leaning").equals(Optional.of("yes")),
        List.of(hit.rule().id()));
  }

  /** Whether the rule says so, or the words around it say that it was published. */
  private static boolean inspectable(Hit hit, Span span) {
    Chunks chunks = hit.syntax().chunks();
    for (int i = 0; i < chunks.size(); i++) {
      if (span.contains(chunks.token(i).span()) && chunks.marks().has(i, "PUBLISHED")) {
        return true;
      }
    }
    return hit.rule().label("inspectable").equals(Optional.of("yes"));
  }

  private static Evidence.Kind kind(Hit hit) {
    return hit.rule()
        .label("kind")
        .map(Fields.names(Evidence.Kind.values())::get)
        .orElse(Evidence.Kind.DOCUMENT);
  }
}
