package org.sourcier.finding;

import java.util.List;
import java.util.Optional;
import org.sourcier.article.Span;
import org.sourcier.article.SpanIndex;
import org.sourcier.rule.pattern.Syntax;
import org.sourcier.rule.syntax.Chunks;
import org.sourcier.rule.syntax.Range;
import org.sourcier.rule.syntax.VerbGroup;
import org.sourcier.text.ArticleText;
import org.sourcier.text.Quotation;

/**
 * A quotation that stands by itself, with no cue of its own, goes on with what the last speaker
 * said just before it.
 */
final class Continuations {
  /** The id under which this step names itself among the rules of an assertion. */
  static final String RULE = "quotation-goes-on";

  private static final int LEAST_WORDS = 3;
  private static final double MOSTLY = 0.75;
  private static final int FARTHEST = 2;

  private final ArticleText text;
  private final List<Syntax> syntaxes;
  private final SpanIndex<Quotation> quotations;

  Continuations(ArticleText text, List<Syntax> syntaxes) {
    this.text = text;
    this.syntaxes = syntaxes;
    this.quotations = SpanIndex.of(text.quotations(), Quotation::span);
  }

  /** The drafts, some of them with further pieces of content. */
  List<Draft> extend(List<Draft> drafts) {
    Pieces pieces = new Pieces(drafts);
    for (int s = 0; s < syntaxes.size(); s++) {
      pieces.sentence();
      for (Chunks.Zone zone : syntaxes.get(s).chunks().zones()) {
        attach(s, zone, pieces);
      }
    }
    return pieces.drafts();
  }

  private void attach(int sentence, Chunks.Zone zone, Pieces pieces) {
    Chunks chunks = syntaxes.get(sentence).chunks();
    Span span = chunks.span(zone.range());
    if (standsAlone(chunks, zone) && !pieces.cover(span)) {
      last(sentence, span, pieces).ifPresent(draft -> pieces.add(draft, span));
    }
  }

  private static boolean standsAlone(Chunks chunks, Chunks.Zone zone) {
    Range inside = zone.inside();
    boolean says =
        inside.to() - inside.from() >= LEAST_WORDS
            && chunks.groups().stream()
                .filter(VerbGroup::finite)
                .anyMatch(group -> inside.contains(group.range()));
    double share = (double) (zone.range().to() - zone.range().from()) / chunks.size();
    boolean rest =
        chunks.groups().stream()
            .filter(VerbGroup::finite)
            .noneMatch(group -> !zone.range().contains(group.range()));
    return says && (share >= MOSTLY || (rest && zone.range().from() == 0));
  }

  /** The draft of the nearest speaker before, in this paragraph or the last sentence. */
  private Optional<Integer> last(int sentence, Span span, Pieces pieces) {
    for (Pieces.Last last : pieces.endingBefore(span.start())) {
      int other = lastSentence(last.piece());
      if (sentence - other > FARTHEST) {
        return Optional.empty();
      }
      if (reaches(sentence, other) && quotes(last.piece())) {
        return Optional.of(last.draft());
      }
    }
    return Optional.empty();
  }

  private boolean quotes(Span piece) {
    return !quotations.overlapping(piece).isEmpty();
  }

  /** The last that begins before the piece ends. */
  private int lastSentence(Span piece) {
    int last = Math.max(0, piece.end() - 1);
    return text.sentence(new Span(last, last));
  }

  private boolean reaches(int sentence, int other) {
    boolean sameParagraph =
        text.sentences().get(sentence).paragraph() == text.sentences().get(other).paragraph();
    return sentence - other <= (sameParagraph ? FARTHEST : 1);
  }
}
