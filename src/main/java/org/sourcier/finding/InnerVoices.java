package org.sourcier.finding;

import java.util.List;
import org.sourcier.article.Span;
import org.sourcier.article.SpanIndex;
import org.sourcier.rule.syntax.Chunks;
import org.sourcier.text.ArticleText;
import org.sourcier.text.Quotation;

/**
 * Leaves out what the author says in the first person, and what quoted speakers say of their own
 * saying and thinking: "“I think it will rain,” she said" is one assertion, hers. What they quote
 * of others stays: it came through them. Left out inside others' words are also the finds of rules
 * that look for acts and wishes, not for words.
 */
final class InnerVoices {
  private final SpanIndex<Quotation> quotations;

  InnerVoices(ArticleText text) {
    this.quotations = SpanIndex.of(text.quotations(), Quotation::span);
  }

  /** The drafts without those that only repeat who speaks. */
  List<Draft> leftOut(List<Draft> drafts) {
    SpanIndex<Draft> index = SpanIndex.ofAll(drafts, Draft::content);
    return drafts.stream()
        .filter(draft -> !authors(draft) && !(quoted(draft, index) && ownVoice(draft)))
        .filter(draft -> !(outermost(draft) && inside(draft, index)))
        .toList();
  }

  private static boolean outermost(Draft draft) {
    return "yes".equals(draft.labels().get("outermost"));
  }

  /** Whether the cue stands in the content of another draft. */
  private static boolean inside(Draft draft, SpanIndex<Draft> drafts) {
    Span cue = draft.cue();
    return drafts.overlapping(cue).stream()
        .filter(other -> !other.cue().equals(cue))
        .anyMatch(other -> other.content().stream().anyMatch(c -> c.contains(cue)));
  }

  /** Whether the cue stands in a quotation that another draft reports. */
  private boolean quoted(Draft draft, SpanIndex<Draft> drafts) {
    Span cue = draft.cue();
    boolean marked = quotations.overlapping(cue).stream().anyMatch(q -> q.inside().contains(cue));
    return marked && inside(draft, drafts);
  }

  private static boolean ownVoice(Draft draft) {
    return draft.source().map(source -> in(draft.syntax().chunks(), source, "SELF")).orElse(true);
  }

  /** "Je crois que", "I think", "as you know" in no quotation: the author, or nobody at all. */
  private boolean authors(Draft draft) {
    Chunks chunks = draft.syntax().chunks();
    return draft
        .source()
        .filter(
            s ->
                in(chunks, s, "AUTHOR")
                    || in(chunks, s, "ANYBODY")
                    || (thinks(draft) && in(chunks, s, "AUTHOR_AS_THINKER")))
        .filter(s -> quotations.overlapping(s).isEmpty())
        .isPresent();
  }

  private static boolean thinks(Draft draft) {
    String act = draft.labels().get("act");
    return "thought".equals(act) || "intent".equals(act);
  }

  private static boolean in(Chunks chunks, Span source, String list) {
    for (int i = 0; i < chunks.size(); i++) {
      if (chunks.token(i).span().equals(source)) {
        return chunks.in(i, list);
      }
    }
    return false;
  }
}
