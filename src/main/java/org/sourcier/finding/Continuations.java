package org.sourcier.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sourcier.article.Span;
import org.sourcier.rule.pattern.Syntax;
import org.sourcier.rule.syntax.Chunks;
import org.sourcier.rule.syntax.Range;
import org.sourcier.rule.syntax.VerbGroup;
import org.sourcier.text.ArticleText;

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

  Continuations(ArticleText text, List<Syntax> syntaxes) {
    this.text = text;
    this.syntaxes = syntaxes;
  }

  /** The drafts, some of them with further pieces of content. */
  List<Draft> extend(List<Draft> drafts) {
    List<Draft> extended = new ArrayList<>(drafts);
    for (int s = 0; s < syntaxes.size(); s++) {
      for (Chunks.Zone zone : syntaxes.get(s).chunks().zones()) {
        attach(s, zone, extended);
      }
    }
    return extended;
  }

  private void attach(int sentence, Chunks.Zone zone, List<Draft> drafts) {
    Chunks chunks = syntaxes.get(sentence).chunks();
    Span span = chunks.span(zone.range());
    if (!standsAlone(chunks, zone) || covered(span, drafts)) {
      return;
    }
    last(sentence, span, drafts).ifPresent(i -> drafts.set(i, drafts.get(i).withPiece(span, RULE)));
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

  private static boolean covered(Span span, List<Draft> drafts) {
    return drafts.stream()
        .filter(draft -> !span.contains(draft.cue()))
        .flatMap(draft -> draft.content().stream())
        .anyMatch(piece -> piece.overlaps(span));
  }

  /** The draft of the nearest speaker before, in this paragraph or the last sentence. */
  private Optional<Integer> last(int sentence, Span span, List<Draft> drafts) {
    Optional<Integer> best = Optional.empty();
    int bestEnd = -1;
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      Span lastPiece = draft.content().get(draft.content().size() - 1);
      boolean near = lastPiece.end() <= span.start() && reaches(sentence, lastSentence(lastPiece));
      if (near && quotes(lastPiece) && lastPiece.end() > bestEnd) {
        best = Optional.of(i);
        bestEnd = lastPiece.end();
      }
    }
    return best;
  }

  private boolean quotes(Span piece) {
    return text.quotations().stream().anyMatch(q -> q.span().overlaps(piece));
  }

  private int lastSentence(Span piece) {
    int last = 0;
    for (int s = 0; s < text.sentences().size(); s++) {
      if (text.sentences().get(s).span().start() < piece.end()) {
        last = s;
      }
    }
    return last;
  }

  private boolean reaches(int sentence, int other) {
    boolean sameParagraph =
        text.sentences().get(sentence).paragraph() == text.sentences().get(other).paragraph();
    return sentence - other <= (sameParagraph ? FARTHEST : 1);
  }
}
