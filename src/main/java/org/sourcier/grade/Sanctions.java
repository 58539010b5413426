package org.sourcier.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sourcier.claim.Archive;
import org.sourcier.claim.Claim;
import org.sourcier.claim.Content;
import org.sourcier.rule.Firing;
import org.sourcier.rule.table.FactSheet;
import org.sourcier.text.Language;

/** Says which measures of the register each claim would engage, by direction and object. */
public final class Sanctions {
  private final SanctionsRegister register;
  private final GradeRules rules;

  /**
   * @param rules hold the register, and the language of the reasons
   */
  public Sanctions(GradeRules rules) {
    this.register = rules.sanctions();
    this.rules = rules;
  }

  /** The engagements of all claims, in their order; claims that negate engage nothing. */
  public List<Engagement> of(List<Claim> claims, Archive archive) {
    Transfers transfers = new Transfers(register, new NamedStates(archive));
    List<Engagement> found = new ArrayList<>();
    for (Claim claim : claims) {
      List<Transfers.Transfer> told =
          archive.core(claim).stream()
              .filter(Content::positive)
              .flatMap(content -> transfers.of(content).stream())
              .toList();
      register.entries().stream()
          .filter(entry -> told.stream().anyMatch(t -> entry.fits(t.direction(), t.objects())))
          .forEach(entry -> found.add(engagement(claim, entry)));
    }
    return found;
  }

  private Engagement engagement(Claim claim, SanctionsRegister.Entry entry) {
    List<String> printed =
        entry.measures().stream().map(SanctionsRegister.Measure::printed).toList();
    FactSheet sheet = FactSheet.EMPTY.with("measures", printed);
    Language language = rules.language();
    String because = register.because().filled(sheet, Map.of(), language);
    return new Engagement(claim.id(), printed, new Firing(entry.id(), because));
  }
}
