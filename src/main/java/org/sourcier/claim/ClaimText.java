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

  private final Language language;
  private final Reasons reasons;

  /**
   * @param language of the report, which wins among equally clear assertions
   */
  ClaimText(Language language, Reasons reasons) {
    this.language = language;
    this.reasons = reasons;
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

  /** The claim's words; a claim that is only denied says so. */
  String text(Draft draft) {
    Content clearest = clearest(draft);
    boolean dependent = Wordings.dependent(clearest);
    Optional<String> clause = dependent ? Wordings.clause(clearest) : Optional.empty();
    return capital(clause.orElseGet(() -> framed(clearest, dependent)));
  }

  private String framed(Content content, boolean dependent) {
    Assertion finding = content.assertion().finding();
    boolean denied = !finding.positive() || finding.status() == Status.DENIED;
    boolean leans = dependent || denied || content.anaphoric();
    Optional<String> source = leans ? Wordings.source(content) : Optional.empty();
    String words = Wordings.content(content);
    if (!denied && source.isEmpty()) {
      return words;
    }
    String reason =
        source.isEmpty() ? "claim-denied" : denied ? "claim-denied-by" : "claim-in-words-of";
    FactSheet facts =
        FactSheet.EMPTY.with("content", List.of(words)).with("source", source.stream().toList());
    return reasons.in(content.language()).fire(reason, facts).because();
  }

  private static String capital(String text) {
    int first = text.offsetByCodePoints(0, 1);
    return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
  }
}
