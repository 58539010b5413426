package org.sourcier.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sourcier.claim.Claim;
import org.sourcier.claim.ClaimLinker;
import org.sourcier.finding.Evidence;
import org.sourcier.finding.Status;
import org.sourcier.party.Role;
import org.sourcier.party.Voice;
import org.sourcier.party.VoicedArticle;

class SilencesTest {
  private static final Voice OSLO = HandMadeArticle.voice("NO", Role.OFFICIAL, "");
  private static final Voice STOCKHOLM = HandMadeArticle.voice("SE", Role.OFFICIAL, "");
  private static final String CHARGE = "Sweden sank two ferries off the coast";
  private static final VoicedArticle CHARGED =
      new HandMadeArticle("01", "Norway said that Sweden sank two ferries off the coast.")
          .asserts(CHARGE, OSLO, Status.ALLEGED)
          .voiced();
  private static final VoicedArticle ANSWER =
      new HandMadeArticle("02", "Stockholm said that it opens a bridge on Friday.")
          .asserts("it opens a bridge on Friday", STOCKHOLM, Status.REPORTED)
          .voiced();

  private static List<Claim> claims(List<VoicedArticle> set) {
    return new ClaimLinker(PackedRules.claims()).link(set);
  }

  private static List<String> silent(VoicedArticle... articles) {
    List<VoicedArticle> set = List.of(articles);
    return new Silences(PackedRules.archive(set))
        .of(claims(set)).stream().map(silence -> silence.party().code()).toList();
  }

  @Test
  void whoeverIsAccusedAndNowhereSpeaksIsNotHeard() {
    assertEquals(List.of("SE"), silent(CHARGED));
  }

  @Test
  void whoeverSpeaksElsewhereInTheSetIsHeard() {
    assertEquals(List.of(), silent(CHARGED, ANSWER));
  }

  @Test
  void noEvidenceMovesALetter() {
    VoicedArticle shown =
        new HandMadeArticle("01", "Norway said that Sweden sank two ferries off the coast.")
            .asserts(CHARGE, OSLO, Status.ALLEGED)
            .shows("two ferries", Evidence.Kind.PHYSICAL, STOCKHOLM, true, "a1")
            .voiced();
    GradeRules rules = PackedRules.withLetter("NO", Letter.C);
    assertEquals(letters(rules, CHARGED), letters(rules, shown));
    assertEquals(List.of(Letter.C), letters(rules, shown));
  }

  private static List<Letter> letters(GradeRules rules, VoicedArticle article) {
    List<VoicedArticle> set = List.of(article);
    return new Grader(rules)
        .grade(claims(set), PackedRules.archive(set)).stream()
            .map(graded -> graded.letter().value())
            .toList();
  }
}
