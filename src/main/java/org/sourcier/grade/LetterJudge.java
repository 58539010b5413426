package org.sourcier.grade;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sourcier.party.Party;
import org.sourcier.party.Relay;
import org.sourcier.party.Voice;
import org.sourcier.party.VoicedAssertion;
import org.sourcier.rule.Decision;
import org.sourcier.rule.table.FactSheet;
import org.sourcier.rule.table.Reasons;

/**
 * Decides a letter from the analyst's registry and the chains of voices, and from nothing else. A
 * chain is as good as its worst link, and F as soon as one link is not judged; a claim has the
 * letter of its best judged chain, since the others add nothing to doubt.
 */
public final class LetterJudge {
  private final Letters letters;
  private final Reasons reasons;

  /**
   * @param rules hold the registry
   */
  public LetterJudge(GradeRules rules) {
    this.letters = rules.letters();
    this.reasons = rules.letterReasons();
  }

  /** The letter of the claim that these assertions make. */
  public Decision<Letter> judge(List<VoicedAssertion> assertions) {
    return assertions.stream()
        .map(this::chain)
        .min(Comparator.comparing(Decision::value))
        .orElseThrow(() -> new IllegalArgumentException("a claim has assertions"));
  }

  private Decision<Letter> chain(VoicedAssertion assertion) {
    if (!identifiable(assertion.voice())) {
      return new Decision<>(Letter.F, reasons.fire("letter-no-origin", FactSheet.EMPTY));
    }
    List<Voice> links = new ArrayList<>(List.of(assertion.voice()));
    assertion.via().stream().map(Relay::voice).forEach(links::add);
    List<String> unjudged =
        links.stream().filter(v -> letters.of(v).isEmpty()).map(LetterJudge::name).toList();
    if (!unjudged.isEmpty()) {
      FactSheet who = FactSheet.EMPTY.with("who", unjudged);
      return new Decision<>(Letter.F, reasons.fire("letter-not-judged", who));
    }
    return worst(links.stream().map(letters::of).flatMap(Optional::stream).toList());
  }

  private Decision<Letter> worst(List<Letters.Entry> entries) {
    Letters.Entry worst =
        entries.stream().max(Comparator.comparing(Letters.Entry::letter)).orElseThrow();
    FactSheet why =
        FactSheet.EMPTY
            .with("who", List.of(worst.who()))
            .with("reason", List.of(worst.reason()))
            .with("by", List.of(worst.by()))
            .with("date", List.of(worst.date()));
    return new Decision<>(worst.letter(), reasons.fire("letter-worst-link", why));
  }

  private static boolean identifiable(Voice voice) {
    return voice.parties().stream()
        .map(Party::code)
        .anyMatch(code -> !code.equals("unnamed") && !code.equals("unattributed"));
  }

  private static String name(Voice voice) {
    return voice.entity().orElse(voice.parties().get(0).code());
  }
}
