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
 * said just before it: as a piece more where that was quoted too, else as words of their own; or it
 * is that of the person whom the sentence before it is about.
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
  private final NamedSpeakers speakers;

  Continuations(ArticleText text, List<Syntax> syntaxes) {
    this.text = text;
    this.syntaxes = syntaxes;
    this.speakers = new NamedSpeakers(text, syntaxes);
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
      another(sentence, span, pieces)
          .ifPresentOrElse(pieces::open, () -> goesOn(sentence, span, pieces));
    }
  }

  /** The quotation as more of what somebody said before, or as said by whom it is about. */
  private void goesOn(int sentence, Span span, Pieces pieces) {
    last(sentence, span, pieces)
        .ifPresentOrElse(
            draft -> pieces.add(draft, span),
            () ->
                speaker(sentence, span, pieces)
                    .ifPresentOrElse(
                        draft -> pieces.open(draft, span),
                        () -> speakers.before(sentence, span).ifPresent(pieces::open)));
  }

  /**
   * « “Q”, dit X. Le syndicat n'en demande pas tant. “R.” » : another named in between says R; so
   * does the person whom the paragraph goes on about behind the quotation that opens it.
   */
  private Optional<Draft> another(int sentence, Span span, Pieces pieces) {
    boolean silent = sentence > 0 && !pieces.speaks(text.sentences().get(sentence - 1).span());
    Optional<Draft> named =
        silent ? speakers.before(sentence, span).filter(speakers::named) : Optional.empty();
    return named.or(() -> speakers.after(sentence, span));
  }

  /** "X said that P. “Q.”": the draft of the sentence before, which only tells what X says. */
  private Optional<Integer> speaker(int sentence, Span span, Pieces pieces) {
    if (sentence == 0 || text.sameParagraph(sentence, sentence - 1) || !alone(sentence, span)) {
      return Optional.empty();
    }
    Optional<Pieces.Last> first = Optional.empty();
    for (Pieces.Last last : pieces.endingBefore(span.start())) {
      boolean near = sentence - lastSentence(last.piece()) <= 1;
      if (!near || first.filter(f -> f.piece().end() > last.piece().end()).isPresent()) {
        break;
      }
      Draft draft = pieces.draft(last.draft());
      boolean tells = draft.sentence() < sentence && speaks(draft) && !quotes(last.piece());
      boolean earlier =
          first.filter(f -> pieces.draft(f.draft()).cue().start() <= draft.cue().start()).isEmpty();
      first = tells && earlier ? Optional.of(last) : first;
    }
    return first.map(Pieces.Last::draft);
  }

  /** Whether a quotation is all that its paragraph says. */
  private boolean alone(int sentence, Span quotation) {
    boolean closes =
        sentence + 1 == text.sentences().size() || !text.sameParagraph(sentence, sentence + 1);
    return closes && quotation.contains(text.sentences().get(sentence).span());
  }

  /** Whether a draft tells of words, and of who said them. */
  private static boolean speaks(Draft draft) {
    boolean told = !"thought".equals(draft.labels().get("act"));
    return told && !"intent".equals(draft.labels().get("act")) && draft.source().isPresent();
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
    return says && rest && (share >= MOSTLY || zone.range().from() == 0);
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
    return sentence - other <= (text.sameParagraph(sentence, other) ? FARTHEST : 1);
  }
}
