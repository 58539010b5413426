package org.sourcier.grade;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sourcier.claim.Archive;
import org.sourcier.claim.Claim;
import org.sourcier.claim.Content;
import org.sourcier.claim.Ref;
import org.sourcier.finding.Bearing;
import org.sourcier.finding.Evidence;
import org.sourcier.party.Role;
import org.sourcier.party.Voice;
import org.sourcier.party.VoicedEvidence;
import org.sourcier.rule.Decision;
import org.sourcier.rule.table.FactSheet;
import org.sourcier.rule.table.Outcome;
import org.sourcier.rule.table.Table;
import org.sourcier.rule.table.TableSpec;
import org.sourcier.yaml.Fields;

/**
 * Decides whether a piece of evidence bears on a claim: whether its kind can show this component,
 * and whether it comes from elsewhere than the claim's asserters. A body whose calling is to
 * examine (an institute, an inspectorate, a laboratory) counts for what it examined and laid open,
 * even where it is the one that says so; a government or a party does not.
 */
public final class EvidenceJudge {
  /** What the table may look at, and what it decides. */
  static final TableSpec SPEC =
      TableSpec.of(
          "bears",
          Map.of(
              "kind", NumberSheet.kinds(),
              "holder", Set.of("asserter", "other"),
              "tie", Set.of("place", "words"),
              "components",
                  Set.of(
                      "transfer",
                      "origin",
                      "use",
                      "injury",
                      "damage",
                      "movement",
                      "presence",
                      "agreement",
                      "payment",
                      "words",
                      Components.QUANTITY,
                      Components.OTHER)),
          Set.of("yes", "no"));

  private static final Set<Role> EXAMINERS = Set.of(Role.ANALYST, Role.NGO, Role.IGO);

  private final Table table;
  private final Components components;
  private final GradeRules rules;

  /**
   * @param rules hold the table of what each kind can show
   */
  public EvidenceJudge(GradeRules rules) {
    this.table = rules.evidence();
    this.components = rules.components();
    this.rules = rules;
  }

  /** Whether each piece of a claim's evidence bears on it, and why; in the order of the pieces. */
  public Map<Ref, Decision<Boolean>> judge(Claim claim, Archive archive) {
    Map<Ref, Decision<Boolean>> decisions = new LinkedHashMap<>();
    List<String> about =
        claim.evidence().isEmpty() ? List.of() : components.of(archive.core(claim));
    claim.evidence().forEach(ref -> decisions.put(ref, judge(claim, about, ref, archive)));
    return decisions;
  }

  private Decision<Boolean> judge(Claim claim, List<String> about, Ref evidence, Archive archive) {
    VoicedEvidence item = archive.evidence(evidence);
    boolean asserter =
        item.by().isPresent()
            && claim.assertions().stream()
                .map(archive::content)
                .anyMatch(c -> speaksOfItsOwn(item.finding(), item.by().get(), c));
    FactSheet sheet =
        FactSheet.EMPTY
            .with("kind", List.of(Fields.name(item.finding().kind())))
            .with("holder", List.of(asserter ? "asserter" : "other"))
            .with("tie", List.of(byPlace(claim, evidence, item) ? "place" : "words"))
            .with("components", about);
    Outcome outcome = table.decide(sheet, rules.language());
    return new Decision<>(outcome.value("bears").equals("yes"), outcome.firing());
  }

  private static boolean byPlace(Claim claim, Ref evidence, VoicedEvidence item) {
    return item.supports().stream()
        .filter(b -> claim.assertions().contains(new Ref(evidence.article(), b.assertion())))
        .allMatch(Bearing::byPlace);
  }

  private static boolean speaksOfItsOwn(Evidence evidence, Voice holder, Content content) {
    Voice speaker = content.assertion().voice();
    if (EXAMINERS.contains(holder.role()) && evidence.inspectable()) {
      return false;
    }
    boolean oneState =
        holder.parties().stream().anyMatch(p -> p.state() && speaker.parties().contains(p));
    boolean oneName = holder.key().isPresent() && holder.key().equals(speaker.key());
    boolean oneCamp =
        holder.entity().isEmpty()
            && speaker.entity().isEmpty()
            && holder.parties().equals(speaker.parties());
    return oneState || oneName || oneCamp;
  }
}
