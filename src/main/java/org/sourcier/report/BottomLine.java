package org.sourcier.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sourcier.claim.Claim;
import org.sourcier.finding.Assertion;
import org.sourcier.grade.Facts;
import org.sourcier.grade.GradedClaim;
import org.sourcier.party.VoicedAssertion;
import org.sourcier.report.block.Block;
import org.sourcier.report.block.Callout;
import org.sourcier.report.block.Inline;
import org.sourcier.report.block.Paragraph;
import org.sourcier.report.block.Run;
import org.sourcier.report.block.Style;
import org.sourcier.report.block.Tone;
import org.sourcier.report.wording.Wording;

/**
 * The bottom line: what is claimed above all, by whom, how it stands, what is contested, and the
 * weakest point, in at most 80 words. What does not fit is left to the sections that follow.
 */
final class BottomLine {
  private static final int MOST_WORDS = 80;
  private static final int CONTESTED = 6;
  private static final int ORIGIN = 4;
  private static final int MOST_EVIDENCE = 3;
  private static final int LONGEST_CLAIM = 180;

  /** The place of the sentence that can best be done without. */
  private static final int GRADE = 3;

  private final Desk desk;
  private final Wording words;
  private final Counts counts;
  private final Optional<GradedClaim> first;

  BottomLine(Desk desk, Counts counts) {
    this.desk = desk;
    this.words = desk.words();
    this.counts = counts;
    this.first =
        desk.analysis().claims().stream().min(Comparator.comparingInt(claim -> -weight(claim)));
  }

  /**
   * What most wants a reader's eye: contested or evidenced, from somebody who is known, from
   * several, a fact before a forecast; none where nothing is claimed.
   */
  Optional<GradedClaim> first() {
    return first;
  }

  List<Block> blocks() {
    Paragraph line = new Paragraph(text(), Paragraph.Rank.LEAD);
    return List.of(new Callout(words.say("bottom.label"), Tone.NEUTRAL, List.of(line)));
  }

  /** The sentences that fit, in their order; the claim in its own language. */
  List<Inline> text() {
    List<Inline> claim =
        first.<Inline>map(f -> desk.text(f.claim(), LONGEST_CLAIM, Style.EMPHASIS)).stream()
            .toList();
    int room = MOST_WORDS - length(claim);
    List<String> kept = new ArrayList<>(sentences());
    for (int i = kept.size() - 1; i > 0 && words(kept) > room; i--) {
      kept.remove(Math.min(i, GRADE));
    }
    return Desk.around(String.join(" ", kept), claim);
  }

  private static int words(Collection<String> sentences) {
    return sentences.stream().mapToInt(s -> s.split("\\s+", -1).length).sum();
  }

  private static int length(List<Inline> runs) {
    return runs.stream()
        .filter(Run.class::isInstance)
        .mapToInt(run -> ((Run) run).text().split("\\s+", -1).length)
        .sum();
  }

  private List<String> sentences() {
    if (counts.articles() == 0) {
      return List.of(words.say("bottom.nothing-read"));
    }
    String articles = words.count("noun.article", counts.articles());
    if (first.isEmpty()) {
      return List.of(words.say("bottom.nothing", Map.of("articles", articles)));
    }
    List<GradedClaim> claims = desk.analysis().claims();
    List<String> sentences = new ArrayList<>(main(first.get()));
    sentences.add(claims.size() == 1 ? words.say("bottom.only") : weakest(claims));
    return sentences;
  }

  private static int weight(GradedClaim claim) {
    int contested = claim.facts().contested() ? CONTESTED : 0;
    int fact = claim.number().value().gate() == 0 ? 0 : 1;
    int origins = Math.min(Desk.origins(claim.claim()), 2) * ORIGIN;
    int evidence = Math.min(Desk.offered(claim).size(), MOST_EVIDENCE) * 2;
    return contested + origins + evidence + fact;
  }

  private List<String> main(GradedClaim first) {
    List<String> who = desk.asserters(first.claim());
    Map<String, String> facts =
        Map.of(
            "id", first.claim().id(),
            "who", words.list(who),
            "claim", Desk.HERE);
    List<String> denied = desk.deniers(first.claim());
    return List.of(
        words.say(mainKey(first.claim(), who), facts),
        basis(first),
        denied.isEmpty()
            ? words.say("bottom.not-denied")
            : words.say("bottom.denied", Map.of("who", words.list(denied))),
        grade(first));
  }

  /** Words that tell who speaks already ("Minsk accused Riga of …") need no "according to". */
  private String mainKey(Claim claim, List<String> who) {
    boolean told =
        desk.refs().assertions(claim.assertions()).stream()
            .anyMatch(cited -> told(cited, claim.text()));
    return told ? "bottom.main-told" : who.isEmpty() ? "bottom.main-unattributed" : "bottom.main";
  }

  private static boolean told(Cited<VoicedAssertion> cited, String text) {
    Assertion assertion = cited.finding().finding();
    return assertion
        .cue()
        .filter(cue -> assertion.content().stream().noneMatch(cue::overlaps))
        .map(cited::exact)
        .filter(cue -> (" " + text + " ").contains(" " + cue + " "))
        .isPresent();
  }

  /** On how much the claim rests, in the words of somebody who has a minute. */
  private String basis(GradedClaim graded) {
    int origins = Desk.origins(graded.claim());
    boolean relayed = origins > 0 && graded.facts().depth() > 0;
    return words.say(
        "bottom.basis",
        Map.of(
            "origins", origins(graded, origins),
            "relayed", relayed ? words.count("bottom.relayed", origins) : "",
            "evidence", evidence(graded)));
  }

  private String origins(GradedClaim graded, int origins) {
    boolean apart = graded.facts().groups().size() == origins;
    return words.count(apart ? "bottom.origins-apart" : "bottom.origins", origins);
  }

  private String grade(GradedClaim graded) {
    return words.say(
        "bottom.grade",
        Map.of(
            "grade", Desk.grade(graded),
            "letter", words.say("letter." + graded.letter().value().name()),
            "number", words.say("number-label." + graded.number().value().value())));
  }

  private String evidence(GradedClaim graded) {
    List<Facts.Piece> offered = Desk.offered(graded);
    boolean open = offered.stream().anyMatch(Facts.Piece::inspectable);
    return words.count(open ? "bottom.evidence-open" : "bottom.evidence-closed", offered.size());
  }

  /** How much of the set hangs on one origin or on none, and how much of it is contested. */
  private String weakest(List<GradedClaim> claims) {
    int bare = (int) claims.stream().filter(c -> Desk.origins(c.claim()) == 0).count();
    int single = (int) claims.stream().filter(c -> Desk.origins(c.claim()) == 1).count();
    Map<String, String> facts =
        Map.of(
            "all", words.spelled(claims.size()),
            "contested", words.count("bottom.contested", counts.contested()),
            "bare", bare == 0 ? "" : words.count("bottom.also-bare", bare));
    return single == 0
        ? words.count("bottom.bare", bare, facts)
        : words.count("bottom.single", single, facts);
  }
}
