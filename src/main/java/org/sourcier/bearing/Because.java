package org.sourcier.bearing;

import java.util.List;
import java.util.TreeSet;
import org.sourcier.rule.Firing;
import org.sourcier.rule.table.FactSheet;
import org.sourcier.rule.table.Reasons;

/** Words the reasons for which a denial or a piece of evidence is joined to an assertion. */
final class Because {
  private static final int SHOWN = 4;

  private final Reasons reasons;

  Because(Reasons reasons) {
    this.reasons = reasons;
  }

  /** That it names whose word the assertion is. */
  Firing whoseWord(Candidate candidate) {
    List<String> names = List.copyOf(new TreeSet<>(candidate.source()));
    return fire("bears-whose-word", FactSheet.EMPTY.with("source", shown(names)));
  }

  /**
   * That they have words in common.
   *
   * @param shared the terms, rarest first
   * @param share of the find's words, from 0 to 1
   */
  Firing sharedWords(List<String> shared, double share) {
    FactSheet facts =
        FactSheet.EMPTY
            .with("shared", shown(shared))
            .with("share", List.of(Math.round(share * 100) + " %"));
    return fire("bears-shared-words", facts);
  }

  /** That its words point back to it. */
  Firing pointingBack(Matter matter) {
    return fire("bears-pointing-back", FactSheet.EMPTY.with("words", List.of(matter.words())));
  }

  /** A reason that has no words of its own to show. */
  Firing plainly(String reason) {
    return fire(reason, FactSheet.EMPTY);
  }

  private Firing fire(String reason, FactSheet facts) {
    return reasons.fire(reason, facts);
  }

  private static List<String> shown(List<String> terms) {
    return terms.stream()
        .limit(SHOWN)
        .map(term -> term.substring(term.lastIndexOf(':') + 1))
        .toList();
  }
}
