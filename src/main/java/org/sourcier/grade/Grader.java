package org.sourcier.grade;

import java.util.ArrayList;
import java.util.List;
import org.sourcier.claim.Archive;
import org.sourcier.claim.Claim;
import org.sourcier.claim.Ref;
import org.sourcier.party.VoicedAssertion;
import org.sourcier.rule.Decision;

/**
 * Gives every claim its two grades, in the manner of STANAG 2511: a letter from who speaks, a
 * number from how the claim stands. The two share no input.
 */
public final class Grader {
  private final GradeRules rules;
  private final LetterJudge letters;
  private final NumberJudge numbers;
  private final Changes changes;

  /**
   * @param rules the tables and registers to go by
   */
  public Grader(GradeRules rules) {
    this.rules = rules;
    this.letters = new LetterJudge(rules);
    this.numbers = new NumberJudge(rules);
    this.changes = new Changes(numbers, rules.changes());
  }

  /**
   * The claims with their grades, in the same order.
   *
   * @param claims of the set
   * @param archive of the set that they point into
   */
  public List<GradedClaim> grade(List<Claim> claims, Archive archive) {
    Accused accused = new Accused(archive);
    FactFinder facts = new FactFinder(rules, archive, accused, claims);
    List<GradedClaim> graded = new ArrayList<>();
    for (Claim claim : claims) {
      Facts found = facts.of(claim);
      boolean somebody = found.contested() || !accused.of(claim).isEmpty();
      graded.add(grade(claim, found, somebody, archive));
    }
    return graded;
  }

  private GradedClaim grade(Claim claim, Facts facts, boolean accused, Archive archive) {
    Decision<Letter> letter = letters.judge(assertions(claim, archive));
    return new GradedClaim(claim, letter, numbers.judge(facts), facts, changes.of(facts, accused));
  }

  private static List<VoicedAssertion> assertions(Claim claim, Archive archive) {
    List<VoicedAssertion> assertions = new ArrayList<>();
    for (Ref ref : claim.assertions()) {
      assertions.add(archive.content(ref).assertion());
    }
    return assertions;
  }
}
