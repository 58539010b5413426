package org.sourcier.rule.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.sourcier.rule.ReadSentence;

class SubjectFinderTest {
  @Test
  void theSubjectStandsBeforeItsVerb() {
    ReadSentence read = ReadSentence.fr("Le directeur du port a déclaré que la grève continue.");
    assertEquals("Le directeur du port", read.subject("déclaré"));
  }

  @Test
  void theSubjectOfARelativeClauseIsItsAntecedent() {
    ReadSentence read = ReadSentence.fr("Le pilote, qui affirme que la grève continue, est parti.");
    assertEquals("Le pilote", read.subject("affirme"));
  }

  @Test
  void theSubjectStandsBeforeARelativeClauseWithAnObject() {
    ReadSentence read =
        ReadSentence.fr(
            "La mairie, qui n'a pas voulu confirmer le nom, cité hier, a annoncé que tout allait.");
    assertEquals("La mairie", read.subject("annoncé"));
  }

  @Test
  void aParticipleBehindANounForWordsIsThatOfTheWords() {
    ReadSentence read = ReadSentence.fr("Le garde a lu un message disant que le pont est sûr.");
    assertEquals("un message", read.subject("disant"));
  }

  @Test
  void aComplementBehindAndBelongsToTheSubject() {
    ReadSentence read = ReadSentence.fr("Le Bureau d'achats et d'études a dit que tout allait.");
    assertEquals("Le Bureau d'achats et d'études", read.subject("dit"));
  }

  @Test
  void aPaperNamedAfterAnHourSpeaks() {
    ReadSentence read = ReadSentence.fr("La Dernière Heure a dit que tout allait.");
    assertEquals("La Dernière Heure", read.subject("dit"));
  }

  @Test
  void aNameAfterACommaExplainsItsSubject() {
    ReadSentence read = ReadSentence.fr("Joint hier, un habitant, Bakyt, 52 ans, a dit que non.");
    assertEquals("un habitant, Bakyt", read.subject("dit"));
  }

  @Test
  void othersMaySpeak() {
    ReadSentence read = ReadSentence.fr("D'autres ont dit que tout allait.");
    assertEquals("D'autres", read.subject("dit"));
  }

  @Test
  void anInvertedPronounIsTheSubject() {
    ReadSentence read = ReadSentence.fr("La grève continue, a-t-il ajouté dans la soirée.");
    assertEquals("-t-il", read.subject("ajouté"));
  }

  @Test
  void aSecondVerbSharesTheSubject() {
    ReadSentence read = ReadSentence.fr("Le maire a pris la parole et a dit que tout allait bien.");
    assertEquals("Le maire", read.subject("dit"));
  }

  @Test
  void anOpeningParticipleHasTheSubjectOfTheMainVerb() {
    ReadSentence read =
        ReadSentence.fr("Jugeant que le pont est sûr, le maire a rouvert la route.");
    assertEquals("le maire", read.subject("Jugeant"));
  }

  @Test
  void anInsertionBetweenSubjectAndVerbIsPassedOver() {
    ReadSentence read = ReadSentence.en("The mayor, a former pilot, said that the port was safe.");
    assertEquals("The mayor, a former pilot", read.subject("said"));
  }

  @Test
  void aParticipleWithItsComplementsIsPassedOver() {
    ReadSentence read =
        ReadSentence.fr("Une étude publiée jeudi par la revue Alpha suggère que le sel nuit.");
    assertEquals("Une étude", read.subject("suggère"));
  }

  @Test
  void aRelativeClauseWhoseObjectTheSubjectIsIsPassedOver() {
    ReadSentence read = ReadSentence.fr("Le rapport que le maire a lu indique que tout va bien.");
    assertEquals("Le rapport", read.subject("indique"));
  }

  @Test
  void whoIsToldOfBehindAParticipleDoesNotGoOnTelling() {
    ReadSentence read =
        ReadSentence.fr(
            "Les journaux ont cité le maire, confirmant que Rivas était parti et ont rapporté que"
                + " le pont a tenu.");
    assertEquals("Les journaux", read.subject("rapporté"));
  }

  @Test
  void aBracketThatExplainsAWordDoesNotSpeak() {
    ReadSentence read =
        ReadSentence.fr(
            "« Un fusil » (une arme légère), a déclaré Marie Roux, disant tout savoir.");
    assertEquals("Marie Roux", read.subject("disant"));
  }

  @Test
  void aListIsOneSubject() {
    ReadSentence read = ReadSentence.fr("Les élus Leroy, Blanc et Morel estiment que c'est faux.");
    assertEquals("Les élus Leroy, Blanc et Morel", read.subject("estiment"));
  }

  @Test
  void whoeverIsShownAtItIsTheSubject() {
    ReadSentence read = ReadSentence.en("The film ends with shots of Rowe saying it was over.");
    assertEquals("Rowe", read.subject("saying"));
  }

  @Test
  void aSentenceWithoutASubjectHasNone() {
    ReadSentence read = ReadSentence.fr("Pourquoi fermer le pont de la ville avant le soir ?");
    assertEquals("", read.subject("fermer"));
  }
}
