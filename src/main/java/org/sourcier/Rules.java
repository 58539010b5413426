package org.sourcier;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.sourcier.claim.ClaimRules;
import org.sourcier.finding.RuleBook;
import org.sourcier.finding.RuleBookLoader;
import org.sourcier.grade.GradeRules;
import org.sourcier.party.Register;
import org.sourcier.party.RegisterReader;
import org.sourcier.rule.RulePack;
import org.sourcier.text.Language;
import org.sourcier.text.TextRules;
import org.sourcier.yaml.Problems;

/**
 * All rules of a run, checked.
 *
 * @param pack the files that they come from
 * @param text what is prose, and what words mean to sentences
 * @param grades by the language in which reasons are worded; each holds the rules of claims
 */
public record Rules(
    RulePack pack,
    TextRules text,
    RuleBook book,
    Register register,
    Map<Language, GradeRules> grades) {
  public Rules {
    grades = Map.copyOf(grades);
  }

  /**
   * Loads the rules of a pack.
   *
   * @param problems takes all that is wrong
   * @return nothing where something is
   */
  public static Optional<Rules> load(RulePack pack, Problems problems) {
    Optional<TextRules> text = TextRules.read(pack, problems);
    RuleBook book = new RuleBookLoader(problems).load(pack);
    Register register = new RegisterReader(problems).read(pack);
    Map<Language, GradeRules> grades = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      ClaimRules.read(pack, language, problems)
          .flatMap(claims -> GradeRules.read(pack, claims, problems))
          .ifPresent(rules -> grades.put(language, rules));
    }
    return problems.none()
        ? Optional.of(new Rules(pack, text.orElseThrow(), book, register, grades))
        : Optional.empty();
  }

  /** The rules of claims and grades, their reasons in this language. */
  GradeRules grades(Language language) {
    return Optional.ofNullable(grades.get(language)).orElseThrow();
  }
}
