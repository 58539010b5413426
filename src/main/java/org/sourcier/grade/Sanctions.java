package org.sourcier.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sourcier.claim.Archive;
import org.sourcier.claim.Bilingual;
import org.sourcier.claim.Claim;
import org.sourcier.claim.Content;
import org.sourcier.party.Party;
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
    List<Engagement> found = new ArrayList<>();
    for (Claim claim : claims) {
      for (SanctionsRegister.Entry entry : register.entries()) {
        boolean engaged =
            archive.core(claim).stream()
                .filter(Content::positive)
                .anyMatch(c -> entry.fits(direction(c), c.terms()));
        if (engaged) {
          found.add(engagement(claim, entry));
        }
      }
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

  /**
   * The state named first before the verb of giving or taking is its subject, the next one its
   * other side. Without such a verb nobody is said to give.
   */
  private SanctionsRegister.Direction direction(Content content) {
    List<String> terms = content.ordered();
    Optional<String> verb =
        terms.stream()
            .filter(t -> register.giving().contains(t) || register.taking().contains(t))
            .findFirst();
    List<Party> states = terms.stream().flatMap(t -> state(t).stream()).toList();
    if (verb.isEmpty() || states.isEmpty()) {
      return new SanctionsRegister.Direction(Optional.empty(), Optional.empty());
    }
    Optional<Party> subject = Optional.of(states.get(0));
    Optional<Party> other = states.stream().skip(1).findFirst();
    return register.giving().contains(verb.get())
        ? new SanctionsRegister.Direction(subject, other)
        : new SanctionsRegister.Direction(other, subject);
  }

  private static Optional<Party> state(String term) {
    return term.startsWith(Bilingual.STATE)
        ? Optional.of(new Party(term.substring(Bilingual.STATE.length())))
        : Optional.empty();
  }
}
