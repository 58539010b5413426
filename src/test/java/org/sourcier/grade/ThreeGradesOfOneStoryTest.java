package org.sourcier.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sourcier.claim.ClaimLinker;
import org.sourcier.claim.Ref;
import org.sourcier.finding.Denial;
import org.sourcier.finding.Evidence;
import org.sourcier.finding.Status;
import org.sourcier.party.Role;
import org.sourcier.party.Voice;
import org.sourcier.party.VoicedArticle;

/** One story, three claims, three numbers: what was found, who did it, where it was bought. */
class ThreeGradesOfOneStoryTest {
  private static final Voice INSTITUTE =
      HandMadeArticle.voice("ngos", Role.NGO, "Nordic Arms Institute");
  private static final Voice OSLO = HandMadeArticle.voice("NO", Role.OFFICIAL, "");
  private static final Voice STOCKHOLM = HandMadeArticle.voice("SE", Role.OFFICIAL, "");
  private static final Voice NOBODY = HandMadeArticle.voice("unnamed", Role.UNNAMED, "");

  private static final VoicedArticle FOUND =
      new HandMadeArticle(
              "01",
              "The drone found in Bergen was made in Sweden, the Nordic Arms Institute said after"
                  + " it had examined the debris. Stockholm denied it.")
          .asserts("The drone found in Bergen was made in Sweden", INSTITUTE, Status.REPORTED)
          .denies("denied", STOCKHOLM, Denial.Kind.FLAT, "a1")
          .shows("the debris", Evidence.Kind.PHYSICAL, INSTITUTE, true, "a1")
          .voiced();
  private static final VoicedArticle LAUNCHED =
      new HandMadeArticle(
              "02",
              "Norway said that Sweden launched a weapon from the coast on Monday. Stockholm"
                  + " denied it.")
          .asserts("Sweden launched a weapon from the coast on Monday", OSLO, Status.ALLEGED)
          .denies("denied", STOCKHOLM, Denial.Kind.FLAT, "a1")
          .voiced();
  private static final VoicedArticle BOUGHT =
      new HandMadeArticle(
              "03", "La Suède aurait acheté des moteurs en Finlande, supposent des observateurs.")
          .asserts("La Suède aurait acheté des moteurs en Finlande", NOBODY, Status.RUMOUR)
          .voiced();

  private final List<VoicedArticle> set = List.of(FOUND, LAUNCHED, BOUGHT);
  private final List<GradedClaim> graded =
      new Grader(PackedRules.grades())
          .grade(new ClaimLinker(PackedRules.claims()).link(set), PackedRules.archive(set));

  private GradedClaim claim(String article) {
    return graded.stream()
        .filter(c -> c.claim().assertions().contains(new Ref(article, "a1")))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatABodyExaminedItselfStandsAgainstADenial() {
    assertTrue(claim("01").number().value().value() <= 2);
  }

  @Test
  void oneInterestedGovernmentAloneIsThreeAndContested() {
    assertEquals(3, claim("02").number().value().value());
    assertTrue(claim("02").facts().contested());
  }

  @Test
  void anInferenceInTheConditionalWithoutAnIdentifiableSourceIsSix() {
    assertEquals(6, claim("03").number().value().value());
  }

  @Test
  void nobodyInTheRegistryMeansThatNobodyIsJudged() {
    assertTrue(graded.stream().allMatch(c -> c.letter().value() == Letter.F));
  }

  @Test
  void everyGradeNamesTheRuleThatGaveIt() {
    assertFalse(graded.stream().anyMatch(c -> c.number().firing().rule().isBlank()));
  }

  @Test
  void aSecondOriginIsSaidToChangeTheAllegation() {
    assertTrue(
        claim("02").changes().stream()
            .anyMatch(c -> c.firing().rule().equals("change-independent-origin")));
  }

  @Test
  void whoeverIsAccusedAndDeniesIsNotSilent() {
    assertEquals(
        List.of(),
        new Silences(PackedRules.archive(set))
            .of(graded.stream().map(GradedClaim::claim).toList()));
  }

  @Test
  void aSecondOfficeOfTheSameGovernmentChangesNothing() {
    VoicedArticle again =
        new HandMadeArticle(
                "04", "The army said Sweden launched a weapon from the coast on Monday.")
            .asserts("Sweden launched a weapon from the coast on Monday", OSLO, Status.ALLEGED)
            .voiced();
    List<VoicedArticle> more = List.of(FOUND, LAUNCHED, BOUGHT, again);
    Facts facts =
        new Grader(PackedRules.grades())
                .grade(new ClaimLinker(PackedRules.claims()).link(more), PackedRules.archive(more))
                .stream()
                .filter(c -> c.claim().assertions().contains(new Ref("02", "a1")))
                .findFirst()
                .orElseThrow()
                .facts();
    assertEquals(claim("02").facts(), facts);
  }

  @Test
  void aLetterInTheRegistryMovesNoNumber() {
    GradeRules rules = PackedRules.withLetter("NO", Letter.B);
    List<GradedClaim> judged =
        new Grader(rules)
            .grade(graded.stream().map(GradedClaim::claim).toList(), PackedRules.archive(set));
    assertEquals(
        graded.stream().map(GradedClaim::number).toList(),
        judged.stream().map(GradedClaim::number).toList());
    assertTrue(judged.stream().anyMatch(c -> c.letter().value() == Letter.B));
  }
}
