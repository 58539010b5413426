package org.sourcier.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sourcier.grade.Facts;
import org.sourcier.grade.GradedClaim;
import org.sourcier.grade.Letter;
import org.sourcier.party.Party;
import org.sourcier.party.VoicedAssertion;
import org.sourcier.report.block.Block;
import org.sourcier.report.block.Heading;
import org.sourcier.report.block.Inline;
import org.sourcier.report.block.Items;
import org.sourcier.report.wording.Wording;
import org.sourcier.yaml.Fields;

/** Three to six judgements on the sources of the set, each a count that the reader can check. */
final class KeyJudgements {
  private static final int MOST = 6;
  private static final int LISTED = 6;
  private static final int FEWEST_FOR_SHARES = 6;

  private final Desk desk;
  private final Wording words;
  private final Counts counts;
  private final ClaimLinks links;
  private final List<GradedClaim> claims;
  private final List<GradedClaim> firm;
  private final List<GradedClaim> contested;

  /** The claim of the bottom line, whose words stand above. */
  private final List<GradedClaim> lead;

  KeyJudgements(Desk desk, Counts counts) {
    this.desk = desk;
    this.words = desk.words();
    this.counts = counts;
    this.links = new ClaimLinks(desk);
    this.claims = desk.analysis().claims();
    this.firm = those(c -> c.number().value().gate() > 0 && c.facts().groups().size() >= 2);
    this.contested = those(c -> c.facts().contested());
    this.lead = new BottomLine(desk, counts).first().stream().toList();
  }

  List<Block> blocks() {
    if (claims.isEmpty()) {
      return List.of();
    }
    List<List<Inline>> judgements =
        Stream.of(
                corroborated(),
                contested(),
                evidence(),
                stream(),
                unjudged(),
                relayed(),
                unattributed(),
                predicted())
            .flatMap(List::stream)
            .limit(MOST)
            .toList();
    return List.of(
        Heading.of(1, words.say("judgements.title"), "judgements"),
        new Items(Items.Order.NUMBERED, judgements));
  }

  private List<List<Inline>> corroborated() {
    return List.of(
        firm.isEmpty()
            ? plain(words.say("judgements.uncorroborated"))
            : told("judgements.corroborated", firm, this::asserted, lead));
  }

  private List<List<Inline>> contested() {
    return List.of(
        contested.isEmpty()
            ? plain(words.say("judgements.uncontested"))
            : told("judgements.contested", contested, this::denied, read(lead, firm)));
  }

  /** The claims whose words the reader knows after a judgement on some more. */
  private static List<GradedClaim> read(List<GradedClaim> before, List<GradedClaim> judged) {
    return Stream.concat(before.stream(), ClaimLinks.few(judged).stream()).toList();
  }

  private String asserted(GradedClaim claim) {
    return words.say("judgements.by", Map.of("who", words.list(desk.asserters(claim.claim()))));
  }

  private String denied(GradedClaim claim) {
    List<String> who = desk.deniers(claim.claim());
    return who.isEmpty() ? "" : words.say("judgements.denied-by", Map.of("who", words.list(who)));
  }

  private List<List<Inline>> evidence() {
    List<GradedClaim> shown = those(c -> !Desk.offered(c).isEmpty());
    if (shown.isEmpty()) {
      return List.of(plain(words.say("judgements.evidence-none")));
    }
    Map<String, String> facts = Map.of("kinds", kinds(shown), "which", Desk.HERE);
    List<GradedClaim> told = read(read(lead, firm), contested);
    List<Inline> sentence =
        new ArrayList<>(
            Desk.around(
                words.count("judgements.evidence", shown.size(), facts),
                links.of(shown, LISTED, told)));
    int open =
        (int)
            shown.stream()
                .filter(c -> Desk.offered(c).stream().anyMatch(Facts.Piece::inspectable))
                .count();
    String inspectable =
        open == 0
            ? words.say("judgements.inspectable-none")
            : words.count("judgements.inspectable", open);
    sentence.add(Inline.text(" " + inspectable));
    return List.of(sentence);
  }

  /** What is offered, by kind. */
  private String kinds(List<GradedClaim> claims) {
    return claims.stream()
        .flatMap(claim -> Desk.offered(claim).stream())
        .map(Facts.Piece::kind)
        .distinct()
        .sorted()
        .map(kind -> words.say("evidence." + Fields.name(kind) + ".name"))
        .collect(Collectors.joining(", "));
  }

  /**
   * The party whose word weighs most, if it gives more than a third of what is attributed; else the
   * two that give more than half of it.
   */
  private List<List<Inline>> stream() {
    List<Map.Entry<Party, List<VoicedAssertion>>> parties =
        Counts.byParty(desk.analysis()).entrySet().stream()
            .filter(e -> !e.getKey().code().startsWith("un"))
            .limit(2)
            .toList();
    int all = counts.assertions() - counts.unattributed();
    if (all < FEWEST_FOR_SHARES || parties.isEmpty()) {
      return List.of();
    }
    int first = parties.get(0).getValue().size();
    if (first * 3 > all) {
      return List.of(plain(stream(parties.get(0).getKey(), first, all)));
    }
    int both = (int) parties.stream().flatMap(e -> e.getValue().stream()).distinct().count();
    return both * 2 > all ? List.of(plain(pair(parties, both, all))) : List.of();
  }

  private String pair(List<Map.Entry<Party, List<VoicedAssertion>>> parties, int n, int all) {
    List<String> who = parties.stream().map(e -> desk.names().party(e.getKey())).toList();
    return words.say(
        "judgements.pair",
        Map.of("who", words.list(who), "n", words.number(n), "all", words.number(all)));
  }

  private String stream(Party party, int n, int all) {
    return words.say(
        "judgements.stream",
        Map.of(
            "who", desk.names().party(party),
            "n", words.number(n),
            "all", words.number(all)));
  }

  private List<List<Inline>> relayed() {
    int n =
        (int) desk.refs().assertions().stream().filter(a -> !a.finding().via().isEmpty()).count();
    Map<String, String> all = Map.of("all", words.number(counts.assertions()));
    return n == 0 ? List.of() : List.of(plain(words.count("judgements.relayed", n, all)));
  }

  private List<List<Inline>> unattributed() {
    int n = counts.unattributed();
    return n == 0 ? List.of() : List.of(plain(words.count("judgements.unattributed", n)));
  }

  private List<List<Inline>> unjudged() {
    boolean all = claims.stream().allMatch(c -> c.letter().value() == Letter.F);
    return all ? List.of(plain(words.say("judgements.unjudged"))) : List.of();
  }

  private List<List<Inline>> predicted() {
    int n = those(c -> c.number().value().gate() == 0).size();
    return n == 0 ? List.of() : List.of(plain(words.count("judgements.predicted", n)));
  }

  private List<GradedClaim> those(Predicate<GradedClaim> which) {
    return claims.stream().filter(which).toList();
  }

  private List<Inline> told(
      String key,
      List<GradedClaim> which,
      Function<GradedClaim, String> whose,
      List<GradedClaim> known) {
    Map<String, String> facts = Map.of("all", words.number(claims.size()), "which", Desk.HERE);
    return Desk.around(
        words.count(key, which.size(), facts), links.of(which, LISTED, whose, known));
  }

  private static List<Inline> plain(String sentence) {
    return List.of(Inline.text(sentence));
  }
}
