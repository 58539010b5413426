package org.sourcier.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sourcier.finding.Assertion;
import org.sourcier.finding.Mode;
import org.sourcier.finding.Status;
import org.sourcier.rule.table.FactSheet;
import org.sourcier.rule.table.Reasons;
import org.sourcier.text.Language;

/**
 * Words a claim in the words of its clearest assertion, so that it can be understood alone: a
 * clause as it stands; a dependent one ("to have signed") with the source and cue that carry it, as
 * the article has them; one that leans on its source ("I have heard …") after the source's name.
 */
final class ClaimText {
  private static final int SHORTEST = 40;
  private static final int LONGEST = 240;

  /** The report's, which wins among equally clear assertions. */
  private final Language language;

  private final Reasons reasons;
  private final ClaimWords.Both words;

  ClaimText(ClaimRules rules) {
    this.language = rules.language();
    this.reasons = rules.reasons();
    this.words = rules.words();
  }

  /** The content that says the claim most clearly. */
  Content clearest(Draft draft) {
    return draft.whole().stream()
        .min(Comparator.comparingInt(this::obscurity).thenComparing(Content::ref))
        .orElseThrow();
  }

  /** What makes a content hard to read alone; 0 is clearest. */
  private int obscurity(Content content) {
    int length = Wordings.content(content).length();
    return (content.anaphoric() ? 4 : 0)
        + (Wordings.dependent(content) ? 3 : 0)
        + (length < SHORTEST || length > LONGEST ? 3 : 0)
        + (content.assertion().finding().mode() == Mode.DIRECT ? 2 : 0)
        + (content.assertion().finding().content().size() > 1 ? 2 : 0)
        + (content.terms().size() < 3 ? 2 : 0)
        + (content.language() == language ? 0 : 1);
  }

  /** The claim's words; a refusal stands with the words that refuse. */
  String text(Draft draft) {
    Content clearest = clearest(draft);
    boolean dependent = Wordings.dependent(clearest);
    Optional<String> clause =
        dependent || denied(clearest) ? Wordings.clause(clearest) : Optional.empty();
    return capital(clause.orElseGet(() -> framed(clearest, dependent)));
  }

  private static boolean denied(Content content) {
    Assertion finding = content.assertion().finding();
    return !finding.positive() || finding.status() == Status.DENIED;
  }

  private String framed(Content content, boolean dependent) {
    boolean denies = denied(content) && !negates(content);
    boolean leans = dependent || denied(content) || content.anaphoric();
    Optional<String> source = leans ? Wordings.source(content) : Optional.empty();
    String said = Wordings.content(content);
    if (!denies && source.isEmpty()) {
      return said;
    }
    String reason =
        source.isEmpty() ? "claim-denied" : denies ? "claim-denied-by" : "claim-in-words-of";
    FactSheet facts =
        FactSheet.EMPTY.with("content", List.of(said)).with("source", source.stream().toList());
    return reasons.in(content.language()).fire(reason, facts).because();
  }

  /** Whether it says itself that something is not so: "we see no link" is what the denier says. */
  private boolean negates(Content content) {
    return content.tokens().stream()
        .anyMatch(token -> words.in(content.language()).negations().contains(token.norm()));
  }

  /** The first word has a capital, behind a quotation mark too. */
  private static String capital(String text) {
    int first = 0;
    while (first < text.length() - 1 && "«“„\"' \u00a0\u202f".indexOf(text.charAt(first)) >= 0) {
      first++;
    }
    int next = text.offsetByCodePoints(first, 1);
    return text.substring(0, first)
        + text.substring(first, next).toUpperCase(Locale.ROOT)
        + text.substring(next);
  }
}
