package org.sourcier.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sourcier.rule.pattern.Syntax;
import org.sourcier.text.ArticleText;

/**
 * Finds who says what in an article, who denies it, what is offered for it and which law it
 * touches, by the sentence rules alone. Safe between threads.
 */
public final class Finder {
  private final SentenceMatcher matcher;

  /** Finds by these rules. */
  public Finder(RuleBook book) {
    matcher = new SentenceMatcher(book);
  }

  /** All findings of an article, numbered in the order of its text. */
  public Findings find(ArticleText text) {
    List<Syntax> syntaxes = matcher.syntaxes(text);
    SentenceMatcher.Matched matched = matcher.match(text, syntaxes);
    List<Hit> hits = matched.hits();
    List<Assertion> assertions = assertions(text, syntaxes, hits);
    Denials denials = new Denials(assertions);
    List<Hit> counting = hits.stream().filter(denials::counts).toList();
    Answers answers = new Answers(text, syntaxes, assertions, plain(counting, denials));
    Selection selection =
        new Selection(counting.stream().filter(hit -> denials.counts(hit, answers)).toList());
    List<Refusal> refusals = denials.of(selection.of(Finds.DENIAL));
    List<Assertion> marked = new Contradictions().mark(assertions, refusals);
    return new Findings(
        text,
        marked,
        denials(refusals),
        new EvidencePieces(text, marked).of(selection.of(Finds.EVIDENCE)),
        new Contexts(new Surroundings(text, marked)).of(selection.of(Finds.CONTEXT)),
        matched.workload());
  }

  /** The denials that need no other denial before them. */
  private static List<Refusal> plain(List<Hit> hits, Denials denials) {
    List<Hit> plain = hits.stream().filter(hit -> !hit.answering()).toList();
    return denials.of(new Selection(plain).of(Finds.DENIAL));
  }

  private static List<Denial> denials(List<Refusal> refusals) {
    List<Denial> denials = new ArrayList<>();
    for (Refusal refusal : refusals) {
      denials.add(refusal.of("d" + (denials.size() + 1)));
    }
    return denials;
  }

  private static List<Assertion> assertions(
      ArticleText text, List<Syntax> syntaxes, List<Hit> hits) {
    ContentTrimmer trimmer = new ContentTrimmer(text);
    List<Draft> drafts =
        new QuotedIncises()
            .complete(new Drafts().of(hits)).stream()
                .map(d -> d.withContent(trimmer.trim(d.content())))
                .toList();
    List<Draft> extended = new Stances().take(new Continuations(text, syntaxes).extend(drafts));
    List<Draft> whole = new Relays().attach(new InnerVoices(text).leftOut(extended), hits);
    List<Draft> sorted =
        whole.stream()
            .sorted(
                Comparator.comparing((Draft d) -> d.content().get(0))
                    .thenComparing(Finder::denies)
                    .thenComparing(Draft::cue))
            .toList();
    Labeller labeller = new Labeller(text);
    List<Assertion> assertions = new ArrayList<>();
    for (Draft draft : sorted) {
      assertions.add(labeller.label(draft, "a" + (assertions.size() + 1)));
    }
    return assertions;
  }

  /** Of two voices for one content, "denied a report that P", the one denied comes first. */
  private static boolean denies(Draft draft) {
    return "denied".equals(draft.labels().get("status"));
  }
}
