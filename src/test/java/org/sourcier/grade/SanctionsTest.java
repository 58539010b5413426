package org.sourcier.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sourcier.claim.ClaimLinker;
import org.sourcier.finding.Status;
import org.sourcier.party.Role;
import org.sourcier.party.VoicedArticle;

class SanctionsTest {
  private static List<Engagement> engaged(String text) {
    VoicedArticle article =
        new HandMadeArticle("01", text)
            .asserts(text, HandMadeArticle.voice("KR", Role.OFFICIAL, ""), Status.REPORTED)
            .voiced();
    return engaged(article);
  }

  private static List<Engagement> engaged(VoicedArticle article) {
    return new Sanctions(PackedRules.grades())
        .of(
            new ClaimLinker(PackedRules.claims()).link(List.of(article)),
            PackedRules.archive(List.of(article)));
  }

  private static List<String> rules(String text) {
    return engaged(text).stream().map(e -> e.firing().rule()).toList();
  }

  @Test
  void armsFromTheNorthAreAnExport() {
    assertEquals(
        List.of("un-dprk-arms-export"), rules("La Corée du Nord a livré des obus à la Russie"));
  }

  @Test
  void armsToTheNorthAreAnImport() {
    assertEquals(
        List.of("un-dprk-arms-import"),
        rules("The army of Russia has sold its old rifles to North Korea"));
  }

  @Test
  void whatTheReceiverAcquiresCameFromTheOther() {
    assertEquals(
        List.of("un-dprk-arms-export"),
        rules("The army of Russia has bought the shells from North Korea"));
  }

  @Test
  void anUncheckedParagraphIsNotPrinted() {
    String because =
        engaged("The army of Russia has bought the shells from North Korea")
            .get(0)
            .firing()
            .because();
    assertTrue(because.startsWith("if true, would engage: S/RES/1718 (2006) and"));
  }

  @Test
  void foodEngagesNothing() {
    assertEquals(List.of(), rules("The army of Russia has sent the grain to North Korea"));
  }

  @Test
  void whatComesBackGoesTheOtherWay() {
    assertEquals(
        List.of("un-dprk-arms-export", "un-dprk-technology"),
        rules("North Korea has sent shells to Russia in exchange for satellite technology"));
    assertEquals(
        List.of("un-dprk-arms-export", "un-dprk-technology"),
        rules("In exchange for its rifles, North Korea received submarine technology from Russia"));
  }

  @Test
  void toHaveArmsIsNoTransfer() {
    assertEquals(List.of(), rules("North Korea has large stocks of shells that fit Russian guns"));
  }

  @Test
  void toAskThatSalesStopIsNoSale() {
    assertEquals(List.of(), rules("La Corée du Nord doit cesser de vendre des armes à la Russie"));
  }

  @Test
  void whatIsTalkedOfIsNotWhatIsGiven() {
    assertEquals(
        List.of(),
        rules("North Korea wants to receive grain from Russia as part of the arms talks"));
  }

  @Test
  void aStateMayBeNamedByItsHead() {
    String text = "Kim has sent shells to Russia. Kim Jong Un thanked his friends.";
    VoicedArticle article =
        new HandMadeArticle("01", text)
            .asserts(
                "Kim has sent shells to Russia",
                HandMadeArticle.voice("KR", Role.OFFICIAL, ""),
                Status.ALLEGED)
            .asserts(
                "thanked his friends",
                HandMadeArticle.voice("KP", Role.HEAD_OF_STATE, "Kim Jong Un"),
                Status.REPORTED)
            .voiced();
    assertEquals(
        List.of("un-dprk-arms-export"),
        engaged(article).stream().map(e -> e.firing().rule()).toList());
  }

  @Test
  void measuresOfTheUnionBindItsMembersAlone() {
    assertEquals(
        List.of("eu-russia-arms-export"),
        rules("A company in Slovakia has sold old rifles to Russia"));
    assertEquals(List.of(), rules("A company in Serbia has sold old rifles to Russia"));
  }

  @Test
  void armsForALandUnderEmbargoEngageIt() {
    assertEquals(List.of("un-libya-arms"), rules("La Turquie a livré des drones armés à la Libye"));
    assertEquals(
        List.of("un-south-sudan-arms"), rules("Uganda sent tanks to South Sudan last week"));
  }
}
