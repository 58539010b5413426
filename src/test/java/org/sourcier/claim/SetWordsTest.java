package org.sourcier.claim;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sourcier.finding.Status;
import org.sourcier.grade.HandMadeArticle;
import org.sourcier.grade.PackedRules;
import org.sourcier.party.Role;
import org.sourcier.party.VoicedArticle;

class SetWordsTest {
  private static VoicedArticle article(String id, String text) {
    return new HandMadeArticle(id, text)
        .asserts(text, HandMadeArticle.voice("BG", Role.OFFICIAL, ""), Status.REPORTED)
        .voiced();
  }

  private static Content content(String text, String... others) {
    List<VoicedArticle> set = new ArrayList<>(List.of(article("01", text)));
    for (String other : others) {
      set.add(article("0" + (set.size() + 1), other));
    }
    return new ContentReader(PackedRules.claims(), SetWords.of(set)).read(set.get(0)).get(0);
  }

  @Test
  void aShortFormInBracketsStandsForTheWordsBeforeIt() {
    Content content = content("Le bureau de contrôle maritime (BCM) a fouillé deux navires");
    assertTrue(content.terms().contains("word:bcm"));
    assertFalse(content.terms().contains("idea:sea"));
  }

  @Test
  void anotherArticleOfTheSetMayUseTheLongForm() {
    Content content =
        content(
            "Le bureau de contrôle maritime a fouillé deux navires",
            "Le bureau de contrôle maritime (BCM) a refusé de répondre");
    assertTrue(content.terms().contains("word:bcm"));
  }

  @Test
  void bracketsWhoseLettersDoNotFitTeachNothing() {
    Content content = content("Le bureau de contrôle maritime (XYZ) a fouillé deux navires");
    assertTrue(content.terms().contains("idea:sea"));
  }

  @Test
  void aFullNameIsTheSurnameThatStandsAlone() {
    Content content =
        content("Yesterday Ivo Petkov left the harbour", "Yesterday Petkov left the harbour");
    assertTrue(content.terms().contains("word:petkov"));
    assertFalse(content.terms().contains("word:ivo"));
  }

  @Test
  void aCircumstanceIsNotWhatIsClaimed() {
    Content content = content("Two vessels burned in the harbour after the storm");
    assertFalse(content.terms().contains("idea:storm"));
  }

  @Test
  void whatOnlyHasCircumstancesKeepsThem() {
    Content content = content("Burned after the storm");
    assertTrue(content.terms().contains("idea:storm"));
  }

  @Test
  void notToKnowWhetherIsAQuestion() {
    assertTrue(content("On ne sait pas si le navire a coulé").question());
    assertFalse(content("Le navire a coulé").question());
  }
}
