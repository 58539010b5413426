package org.sourcier.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sourcier.article.Article;
import org.sourcier.article.Metadata;
import org.sourcier.article.Span;
import org.sourcier.text.TextPreparer;

class DenialsTest {
  private static final Finder FINDER = new Finder(PackedRules.BOOK);

  private static Findings find(String text) {
    return FINDER.find(
        new TextPreparer().prepare(new Article("01", "01.txt", "", text, Metadata.UNKNOWN)));
  }

  private static List<String> exact(Findings findings, List<Span> spans) {
    return spans.stream().map(findings.text().article()::exact).toList();
  }

  @Test
  void everyDenierOfACoordinatedNounIsNamed() {
    Findings found =
        find("La flotte a franchi le détroit, malgré les démentis d'Athènes et d'Ankara.");
    assertEquals(List.of("Athènes", "Ankara"), exact(found, found.denials().get(0).deniers()));
  }

  @Test
  void theCueGoesAsFarAsWhatAClaimIsCalled() {
    Findings found = find("The abbot called the report “a wicked fabrication” on Monday.");
    assertEquals(
        List.of("called the report “a wicked fabrication"),
        exact(found, List.of(found.denials().get(0).cue())));
  }

  @Test
  void whoAdmitsThatNothingWasDoneDeniesNothing() {
    Findings found = find("The miller admitted that the sluice had never been repaired.");
    assertEquals(List.of(), found.denials());
  }

  @Test
  void aPossessiveLeadsToTheSubjectBehindIt() {
    Findings found = find("Malgré ses dénégations, la banque avait ouvert ces comptes.");
    assertEquals(List.of("la banque"), exact(found, found.denials().get(0).deniers()));
  }

  @Test
  void anAssertionThatNothingIsProvedIsADenial() {
    Findings found = find("« Nous n'avons aucune preuve d'un vol », a dit le ministre.");
    assertEquals(Status.DENIED, found.assertions().get(0).status());
  }

  @Test
  void anEnglishSpeakerIsTheDenierOfWhatTheQuotationDenies() {
    Findings found = find("“There is no evidence of sabotage,” the engineer said on Monday.");
    assertEquals(List.of("the engineer"), exact(found, found.denials().get(0).deniers()));
  }

  @Test
  void anEmbeddedClauseThatNothingProvesIsNotAsserted() {
    Findings found =
        find("« Rien ne prouve que le vaccin est en cause », a déclaré la ministre de la Santé.");
    assertTrue(found.assertions().stream().noneMatch(Assertion::positive));
  }
}
