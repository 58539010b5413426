package org.sourcier.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sourcier.claim.ClaimLinker;
import org.sourcier.finding.Status;
import org.sourcier.party.Role;
import org.sourcier.party.Voice;
import org.sourcier.party.VoicedArticle;

class WhatIsAssertedTest {
  private static final Voice OSLO = HandMadeArticle.voice("NO", Role.OFFICIAL, "Kari Lunde");

  private static Facts facts(HandMadeArticle article) {
    List<VoicedArticle> set = List.of(article.voiced());
    return new Grader(PackedRules.grades())
        .grade(new ClaimLinker(PackedRules.claims()).link(set), PackedRules.archive(set))
        .get(0)
        .facts();
  }

  private static Facts said(String content, Status status) {
    return facts(new HandMadeArticle("01", content).asserts(content, OSLO, status));
  }

  @Test
  void whatIsNotKnownIsAssertedByNobody() {
    assertEquals(
        List.of(), said("On ne sait pas ce que le port a acheté", Status.REPORTED).groups());
  }

  @Test
  void aDenialIsAssertedByNobody() {
    assertEquals(List.of(), said("le port a acheté deux grues", Status.DENIED).groups());
  }

  @Test
  void aPlainReportIsAssertedByWhoeverGivesIt() {
    assertEquals(1, said("le port a acheté deux grues", Status.REPORTED).groups().size());
  }

  @Test
  void whoFearsAThingGivesAnOpinion() {
    String text = "Kari Lunde craint qu'un accord puisse ruiner le port";
    Facts facts =
        facts(
            new HandMadeArticle("01", text)
                .asserts(
                    "Kari Lunde",
                    "craint",
                    "un accord puisse ruiner le port",
                    OSLO,
                    Status.ESTIMATED));
    assertTrue(facts.opinion());
  }

  @Test
  void adverbsDoNotHideAMotive() {
    assertTrue(
        said("la vente a bien plus à voir avec la dette du port", Status.REPORTED).opinion());
  }

  @Test
  void toAskThatAThingBeNotDoneIsAnOwnAct() {
    assertTrue(said("les banques à ne pas vendre le port", Status.REQUESTED).ownAct());
  }
}
