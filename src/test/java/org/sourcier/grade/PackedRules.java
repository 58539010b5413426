package org.sourcier.grade;

import java.util.List;
import java.util.Optional;
import org.sourcier.claim.Archive;
import org.sourcier.claim.ClaimRules;
import org.sourcier.claim.ContentReader;
import org.sourcier.party.VoicedArticle;
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

  static Archive archive(List<VoicedArticle> set) {
    return new Archive(set, new ContentReader(claims()));
  }

  /** The same rules, but the analyst has judged one party. */
  static GradeRules withLetter(String party, Letter letter) {
    Letters letters =
        new Letters(
            List.of(new Letters.Entry(party, letter, "any", "test", "2026-01-31", "a test")));
    return new GradeRules(
        GRADES.claims(),
        GRADES.number(),
        GRADES.evidence(),
        GRADES.confidence(),
        letters,
        GRADES.letterReasons(),
        GRADES.changes(),
        GRADES.components(),
        GRADES.opinions(),
        GRADES.importance(),
        GRADES.sanctions());
  }

  private static GradeRules read() {
    Problems problems = new Problems();
    RulePack pack = new RulePackReader(problems).read(Optional.empty());
    return ClaimRules.read(pack, Language.EN, problems)
        .flatMap(claims -> GradeRules.read(pack, claims, problems))
        .orElseThrow(() -> new IllegalStateException(problems.sorted().toString()));
  }
}
