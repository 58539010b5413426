package org.sourcier.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sourcier.article.Article;
import org.sourcier.article.Metadata;
import org.sourcier.text.TextPreparer;

class EvidencePiecesTest {
  private static final Finder FINDER = new Finder(PackedRules.BOOK);

  private static Findings find(String text) {
    return FINDER.find(
        new TextPreparer().prepare(new Article("01", "01.txt", "", text, Metadata.UNKNOWN)));
  }

  @Test
  void picturesFromAboveAreImageryAndNotVideo() {
    Findings found = find("Des images satellite montrent de nouveaux hangars près du port.");
    assertEquals(
        List.of(Evidence.Kind.IMAGERY), found.evidence().stream().map(Evidence::kind).toList());
  }

  @Test
  void whoFilmedAThingIsItsExaminer() {
    Findings found = find("Une vidéo filmée par un voisin montre le camion en feu.");
    assertEquals(
        "un voisin",
        found.evidence().get(0).examiner().map(found.text().article()::exact).orElse(""));
  }

  @Test
  void whatIsPublishedCanBeInspected() {
    Findings found = find("La marine a diffusé des images montrant le navire en flammes.");
    assertTrue(found.evidence().get(0).inspectable());
  }

  @Test
  void whatTwoRulesFindIsOnePieceOfBoth() {
    Findings found = find("La marine a publié une vidéo qui montre le navire en flammes.");
    assertEquals(
        List.of(List.of("fr-video-published", "fr-video-shows")),
        found.evidence().stream().map(Evidence::rules).toList());
  }

  @Test
  void aPhotographThatShowsNothingIsNoEvidence() {
    assertTrue(find("Le photographe a rangé ses images dans un carton.").evidence().isEmpty());
  }
}
