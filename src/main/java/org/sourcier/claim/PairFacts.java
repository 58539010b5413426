package org.sourcier.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sourcier.party.Party;
import org.sourcier.party.Relay;
import org.sourcier.party.Voice;
import org.sourcier.rule.table.FactSheet;
import org.sourcier.rule.table.TableSpec;

/** The facts of two assertions of one claim that tell whether they are independent. */
final class PairFacts {
  /** What the table of independence may look at, and what it decides. */
  static final TableSpec SPEC =
      TableSpec.of(
          "independence",
          Map.ofEntries(
              Map.entry("same-originator", Set.of()),
              Map.entry("same-government", Set.of()),
              Map.entry("cites", Set.of()),
              Map.entry("same-text", Set.of()),
              Map.entry("copied-text", Set.of()),
              Map.entry("same-evidence", Set.of()),
              Map.entry("unidentified", Set.of()),
              Map.entry("allied", Set.of()),
              Map.entry("speaks-for", Set.of()),
              Map.entry("same-camp", Set.of()),
              Map.entry("opposed", Set.of())),
          Set.of("dependent", "unknown", "independent"));

  private static final int SHORTEST_STATEMENT = 6;

  private final Alliances alliances;
  private final Likeness likeness;
  private final double sameWords;

  PairFacts(Alliances alliances, Likeness likeness, double sameWords) {
    this.alliances = alliances;
    this.likeness = likeness;
    this.sameWords = sameWords;
  }

  /**
   * All facts of a pair that anything joins beside who speaks: its article, text or evidence.
   * Nothing of another pair.
   */
  Optional<FactSheet> close(Origin a, Origin b) {
    List<String> text = sameText(a, b);
    List<String> copied = CopiedWords.of(a, b);
    List<String> evidence = sameEvidence(a, b);
    boolean apart = !unnamedTwice(a, b) && text.isEmpty() && copied.isEmpty() && evidence.isEmpty();
    return apart
        ? Optional.empty()
        : Optional.of(
            bySpeaker(a, b)
                .with("same-originator", sameOriginator(a, b))
                .with("same-text", text)
                .with("copied-text", copied)
                .with("same-evidence", evidence));
  }

  /** The facts of a pair that follow from who speaks. */
  FactSheet bySpeaker(Origin a, Origin b) {
    return new FactSheet(
        Map.ofEntries(
            Map.entry("same-originator", named(a, b) ? List.of(a.name()) : List.of()),
            Map.entry("same-government", sameGovernment(a, b)),
            Map.entry("cites", cites(a, b)),
            Map.entry("unidentified", unidentified(a, b)),
            Map.entry("allied", allied(a, b)),
            Map.entry("speaks-for", speaksFor(a, b)),
            Map.entry("same-camp", sameCamp(a, b)),
            Map.entry("opposed", opposed(a, b))));
  }

  private static List<String> sameOriginator(Origin a, Origin b) {
    return named(a, b) || unnamedTwice(a, b) ? List.of(a.name()) : List.of();
  }

  private static boolean named(Origin a, Origin b) {
    return !a.entity().isEmpty() && sameEntity(a.entity(), b.entity());
  }

  /** "Officials", twice in one article, are the same officials. */
  private static boolean unnamedTwice(Origin a, Origin b) {
    return a.entity().isEmpty()
        && b.entity().isEmpty()
        && a.identifiable()
        && a.content().sameArticle(b.content())
        && a.voice().parties().equals(b.voice().parties())
        && a.voice().role() == b.voice().role();
  }

  /** "Watson" is "Adrienne Watson". */
  static boolean sameEntity(String a, String b) {
    return a.equals(b)
        || (!a.isEmpty() && !b.isEmpty() && (a.endsWith(" " + b) || b.endsWith(" " + a)));
  }

  private static List<String> sameGovernment(Origin a, Origin b) {
    return a.voice().parties().stream()
        .filter(Party::state)
        .filter(b.voice().parties()::contains)
        .map(Party::code)
        .toList();
  }

  private static List<String> cites(Origin a, Origin b) {
    List<String> cited = new ArrayList<>();
    for (Origin[] pair : new Origin[][] {{a, b}, {b, a}}) {
      for (Relay relay : pair[0].content().assertion().via()) {
        if (isVoice(relay.voice(), pair[1].voice())) {
          cited.add(pair[1].name());
        }
      }
    }
    return cited.stream().distinct().toList();
  }

  private static boolean isVoice(Voice a, Voice b) {
    Optional<String> one = a.key().map(Folding::fold);
    Optional<String> other = b.key().map(Folding::fold);
    return one.isPresent() && other.isPresent() && sameEntity(one.get(), other.get());
  }

  /** A statement of a few words can be said alike by two; a longer one is one text. */
  private List<String> sameText(Origin a, Origin b) {
    boolean longEnough =
        Math.min(a.content().words().size(), b.content().words().size()) >= SHORTEST_STATEMENT;
    double share = longEnough ? likeness.sameWords(a.content(), b.content()) : 0;
    if (share < sameWords) {
      return List.of();
    }
    return List.of(agency(a).or(() -> agency(b)).orElse(Linker.percent(share)));
  }

  private static Optional<String> agency(Origin origin) {
    return origin.content().article().text().article().metadata().agency();
  }

  /** The kinds of evidence that both are offered and one examiner read. */
  private static List<String> sameEvidence(Origin a, Origin b) {
    List<String> same = new ArrayList<>();
    for (Origin.Examined one : a.evidence()) {
      for (Origin.Examined other : b.evidence()) {
        if (one.kind().equals(other.kind()) && sameEntity(one.by(), other.by())) {
          same.add(one.kind());
        }
      }
    }
    return same.stream().distinct().toList();
  }

  private static List<String> unidentified(Origin a, Origin b) {
    return List.of(a, b).stream()
        .filter(origin -> !origin.identifiable())
        .map(origin -> origin.content().ref().toString())
        .toList();
  }

  private List<String> allied(Origin a, Origin b) {
    return parties(a, b, alliances::areAllied);
  }

  private List<String> opposed(Origin a, Origin b) {
    return parties(a, b, alliances::areOpposed);
  }

  private static List<String> parties(
      Origin a, Origin b, java.util.function.BiPredicate<Party, Party> stand) {
    for (Party one : a.voice().parties()) {
      for (Party other : b.voice().parties()) {
        if (stand.test(one, other)) {
          return List.of(one.code(), other.code());
        }
      }
    }
    return List.of();
  }

  private static List<String> speaksFor(Origin a, Origin b) {
    boolean oneCamp = a.voice().parties().equals(b.voice().parties());
    return List.of(a, b).stream()
        .filter(origin -> oneCamp && origin.speaksFor())
        .map(Origin::name)
        .toList();
  }

  private static List<String> sameCamp(Origin a, Origin b) {
    boolean unnamed = a.entity().isEmpty() || b.entity().isEmpty();
    boolean oneCamp = a.voice().parties().get(0).equals(b.voice().parties().get(0));
    return unnamed && oneCamp && !a.voice().parties().get(0).state()
        ? List.of(a.name(), b.name()).stream().distinct().toList()
        : List.of();
  }
}
