package org.sourcier.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.sourcier.article.Span;
import org.sourcier.finding.Mode;
import org.sourcier.rule.table.FactSheet;
import org.sourcier.rule.table.Reasons;
import org.sourcier.text.Language;

/** Words a claim in the words of its clearest assertion. */
final class ClaimText {
  private static final int SHORTEST = 40;
  private static final int LONGEST = 240;
  private static final String MARKS = "«»“”\"„‹›‚‘’' \u00a0\u202f,;:–—-";

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
    int length = tidy(content).length();
    return (content.anaphoric() ? 4 : 0)
        + (length < SHORTEST || length > LONGEST ? 3 : 0)
        + (content.assertion().finding().mode() == Mode.DIRECT ? 2 : 0)
        + (content.assertion().finding().content().size() > 1 ? 2 : 0)
        + (content.terms().size() < 3 ? 2 : 0)
        + (content.language() == language ? 0 : 1);
  }

  /** The claim's words; a claim that is only denied says so. */
  String text(Draft draft) {
    Content clearest = clearest(draft);
    String tidy = tidy(clearest);
    boolean denied =
        !clearest.positive()
            && !(clearest.assertion().finding().positive()
                && clearest.assertion().finding().status() != org.sourcier.finding.Status.DENIED);
    return denied
        ? reasons
            .in(clearest.language())
            .fire("claim-denied", FactSheet.EMPTY.with("content", List.of(tidy)))
            .because()
        : capital(tidy);
  }

  private static String tidy(Content content) {
    StringBuilder text = new StringBuilder();
    for (Span span : content.assertion().finding().content()) {
      text.append(text.isEmpty() ? "" : " … ");
      text.append(content.article().text().article().exact(span).replaceAll("\\s+", " "));
    }
    return unquoted(text.toString().strip());
  }

  /** Without the marks around it; marks inside stay, and so does a pair that only ends it. */
  private static String unquoted(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && MARKS.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    boolean opened = start > 0;
    while (end > start && (opened ? MARKS : " ,;:").indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    String bare = text.substring(start, end);
    return bare.isEmpty() ? text : balanced(bare);
  }

  /** A mark whose partner was cut off goes too. */
  private static String balanced(String text) {
    long open = text.chars().filter(c -> c == '«' || c == '“').count();
    long close = text.chars().filter(c -> c == '»' || c == '”').count();
    return open == close ? text : text.replaceAll("[«»“”]\\s?", "").strip();
  }

  private static String capital(String text) {
    int first = text.offsetByCodePoints(0, 1);
    return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
  }
}
