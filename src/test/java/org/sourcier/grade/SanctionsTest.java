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
}
