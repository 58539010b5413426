package org.sourcier.grade;

import java.util.Optional;
import org.sourcier.claim.ClaimRules;
import org.sourcier.rule.RulePack;
import org.sourcier.rule.RulePackReader;
import org.sourcier.text.Language;
import org.sourcier.yaml.Problems;

/** The rules as they are packed, for tests; a problem in them fails the test with its place. */
public final class PackedRules {
  private static final GradeRules GRADES = read();

  private PackedRules() {}

  public static GradeRules grades() {
    return GRADES;
  }

  public static ClaimRules claims() {
    return GRADES.claims();
  }

  private static GradeRules read() {
    Problems problems = new Problems();
    RulePack pack = new RulePackReader(problems).read(Optional.empty());
    return ClaimRules.read(pack, Language.EN, problems)
        .flatMap(claims -> GradeRules.read(pack, claims, problems))
        .orElseThrow(() -> new IllegalStateException(problems.sorted().toString()));
  }
}
