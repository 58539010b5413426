package org.sourcier.report;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sourcier.claim.Claim;
import org.sourcier.party.Party;
import org.sourcier.report.block.Matrix.Mark;
import org.sourcier.report.block.Matrix.Stance;
import org.sourcier.report.wording.Wording;
import org.sourcier.yaml.Fields;

/** How the parties stand to one claim: who asserts it, who denies it, who offers evidence. */
record Stances(Set<Party> asserting, Set<Party> denying, Set<Party> evidencing) {

  /** The stances to a claim; only outright denials count. */
  static Stances of(Desk desk, Claim claim) {
    return new Stances(
        parties(
            desk.refs().assertions(claim.assertions()).stream()
                .flatMap(a -> a.finding().voice().parties().stream())),
        parties(
            desk.refs().denials(claim.denials()).stream()
                .filter(Desk::outright)
                .flatMap(d -> d.finding().by().parties().stream())),
        parties(
            desk.refs().evidence(claim.evidence()).stream()
                .flatMap(e -> e.finding().by().stream())
                .flatMap(voice -> voice.parties().stream())));
  }

  private static Set<Party> parties(Stream<Party> parties) {
    return new TreeSet<>(parties.toList());
  }

  /** Those that assert or deny and are somebody. */
  Set<Party> concerned() {
    Set<Party> concerned = new TreeSet<>(asserting);
    concerned.addAll(denying);
    concerned.removeIf(p -> p.code().equals("unattributed") || p.code().equals("unnamed"));
    return concerned;
  }

  /** What a party does with the claim. */
  Stance stance(Party party) {
    if (asserting.contains(party)) {
      return denying.contains(party) ? Stance.BOTH : Stance.ASSERTS;
    }
    return denying.contains(party) ? Stance.DENIES : Stance.SILENT;
  }

  /** The same with its wording. */
  Mark mark(Party party, Wording words) {
    Stance stance = stance(party);
    boolean evidence = evidencing.contains(party);
    String said = words.say("matrix." + Fields.name(stance));
    return new Mark(stance, evidence, evidence ? said + ", " + words.say("matrix.evidence") : said);
  }
}
