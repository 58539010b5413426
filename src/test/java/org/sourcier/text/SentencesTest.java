package org.sourcier.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {
  private static int count(String text) {
    return Prepared.of(text).sentences().size();
  }

  @Test
  void aQuotationOfTwoSentencesStaysWithTheWordsThatReportIt() {
    assertEquals(1, count("« Le pont est fermé. Il le restera », a déclaré le maire."));
    assertEquals(1, count("“The bridge is shut. It will stay so,” the mayor said."));
  }

  @Test
  void aReportAfterAFullStopInsideTheMarksStays() {
    assertEquals(1, count("«Le pont est fermé.»a déclaré le maire de la ville."));
    assertEquals(1, count("\"The bridge is shut.\" said the mayor of the town."));
  }

  @Test
  void aShortReportAfterAQuestionStays() {
    assertEquals(1, count("“Who shut the bridge?” Mayor Jones asked Monday."));
  }

  @Test
  void twoQuotationsInSequenceAreTwoSentences() {
    assertEquals(2, count("« Le pont est fermé. » « Il le restera. »"));
  }

  @Test
  void aQuotationThatGoesOnAfterItsReportIsASentenceOfItsOwn() {
    assertEquals(2, count("“It is shut,” she said. “It will stay so.”"));
  }

  @Test
  void aSentenceThatFollowsAFinishedQuotationIsCutOff() {
    assertEquals(2, count("Il a dit: «Le pont est fermé.» Le maire a ensuite quitté la salle."));
  }

  @Test
  void gluedSentencesAreCutApart() {
    assertEquals(
        List.of("Le pont est fermé.", "Le maire l'a dit.", "Il le restera."),
        Prepared.of("Le pont est fermé.Le maire l'a dit.Il le restera.").sentences());
  }

  @Test
  void aHeadingGluedToACommonWordIsCutOff() {
    assertEquals(
        List.of(
            "La route aussi.",
            "Le pont est fermé.",
            "Retour au port",
            "Plusieurs bateaux attendent."),
        Prepared.of("La route aussi.Le pont est fermé.Retour au portPlusieurs bateaux attendent.")
            .sentences());
  }

  @Test
  void aSentenceThatEndsWithALetterEndsBeforeSmallWords() {
    assertEquals(2, count("Il a porté plainte contre X. D'après nous, c'est sûr."));
  }

  @Test
  void abbreviationsAndInitialsEndNothing() {
    assertEquals(1, count("M. Durand et Mme Petit ont vu J. Roche au n. 5 de la rue."));
    assertEquals(1, count("Sen. J. Brown met Gov. Mary Green in Albany, N.Y., on Sept. 11."));
  }

  @Test
  void anAbbreviationEndsASentenceBeforeAWordThatBeginsOne() {
    assertEquals(2, count("They moved to the U.S. The family stayed there for years."));
  }

  @Test
  void aPointBeforeASmallLetterEndsNothing() {
    assertEquals(1, count("Le rapport cite des preuves. de la présence du navire au port."));
  }

  @Test
  void aStrayPointStaysWithItsSentence() {
    assertEquals(
        List.of("Le pont est fermé. .", "Le maire l'a dit."),
        Prepared.of("Le pont est fermé. .Le maire l'a dit.").sentences());
  }

  @Test
  void aHardWrapIsASpace() {
    String wrapped =
        """
        Le conseil de la ville a décidé mardi soir de fermer
        le vieux pont aux camions, dont le poids menace la
        structure depuis la crue du mois de mars dernier. Le
        maire a annoncé que les travaux dureraient une année
        entière et que la route serait coupée pendant l'été,
        ce que les commerçants de la rive gauche refusent.
        """;
    assertEquals(2, count(wrapped));
  }
}
