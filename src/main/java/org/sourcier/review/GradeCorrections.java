package org.sourcier.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sourcier.claim.Ref;
import org.sourcier.grade.GradedClaim;
import org.sourcier.grade.Letter;
import org.sourcier.grade.Number;
import org.sourcier.party.VoicedArticle;
import org.sourcier.rule.Decision;
import org.sourcier.rule.table.FactSheet;
import org.sourcier.rule.table.Reasons;

/**
 * Sets grades where a person does. The reason then says who set it, when, why, and what the rules
 * had decided; what would change a number that the rules did not decide is not known.
 */
public final class GradeCorrections {
  private final Review review;
  private final Reasons reasons;

  /**
   * @param reasons how a correction is worded
   */
  public GradeCorrections(Review review, Reasons reasons) {
    this.review = review;
    this.reasons = reasons;
  }

  /**
   * The claims with the grades that the person gives them.
   *
   * @param articles that they are made of
   */
  public List<GradedClaim> correct(List<GradedClaim> graded, List<VoicedArticle> articles) {
    List<GradedClaim> all = new ArrayList<>(graded);
    List<List<Ref>> claims = graded.stream().map(g -> g.claim().assertions()).toList();
    ClaimFinder finder = new ClaimFinder(new AssertionKeys(articles));
    for (Entry entry : review.entries()) {
      if (entry.letter().isPresent() || entry.number().isPresent()) {
        finder.find(entry, claims).ifPresent(i -> all.set(i, corrected(all.get(i), entry)));
      }
    }
    return all;
  }

  private GradedClaim corrected(GradedClaim graded, Entry entry) {
    Decision<Letter> letter =
        entry.letter().map(l -> letter(graded, l, entry)).orElse(graded.letter());
    Optional<Decision<Number>> number = entry.number().map(n -> number(graded, n, entry));
    return new GradedClaim(
        graded.claim(),
        letter,
        number.orElse(graded.number()),
        graded.facts(),
        number.isPresent() ? List.of() : graded.changes());
  }

  private Decision<Letter> letter(GradedClaim graded, Letter letter, Entry entry) {
    FactSheet facts = facts(entry, graded.letter().value().name());
    return new Decision<>(letter, reasons.fire("review-grade", facts));
  }

  private Decision<Number> number(GradedClaim graded, int value, Entry entry) {
    Number decided = graded.number().value();
    FactSheet facts = facts(entry, String.valueOf(decided.value()));
    return new Decision<>(new Number(value, decided.gate()), reasons.fire("review-grade", facts));
  }

  private static FactSheet facts(Entry entry, String from) {
    return entry.signature().facts().with("from", List.of(from));
  }
}
