package org.sourcier.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class FrenchWordsTest {
  @Test
  void elidedWordsStandAlone() {
    assertEquals(
        List.of("Lorsqu’", "il", "l’", "a", "dit", ",", "qu’", "on", "s’", "en", "aille", "."),
        Prepared.of("Lorsqu’il l’a dit, qu’on s’en aille.").words());
  }

  @Test
  void anInvertedPronounLeavesItsVerb() {
    assertEquals(
        List.of("Viendra", "-t-il", "demain", ",", "demande", "-t-elle", "?"),
        Prepared.of("Viendra-t-il demain, demande-t-elle ?").words());
  }

  @Test
  void aWordBetweenSubjectAndObjectIsAVerb() {
    assertEquals(Pos.VERB, Prepared.of("Le groupe dément toute vente.").token("dément").pos());
  }

  @Test
  void aWordBetweenAQuotationAndItsSpeakerIsAVerb() {
    assertEquals(Pos.VERB, Prepared.of("« C'est trop », juge la maire.").token("juge").pos());
  }

  @Test
  void aWordBetweenAClauseAndTheNameOfItsSpeakerIsAVerb() {
    assertEquals(
        Pos.VERB, Prepared.of("La digue a cédé, peste Paul Ferrand.").token("peste").pos());
  }

  @Test
  void aWordBetweenASubjectAndTheColonBeforeItsWordsIsAVerb() {
    assertEquals(Pos.VERB, Prepared.of("La maire nuance : « C'est trop. »").token("nuance").pos());
  }

  @Test
  void aWordBehindAnOpeningArticleIsANoun() {
    Prepared read = Prepared.of("3 mai 2011. - L'ancien président de la ligue a menti.");
    assertEquals(Pos.NOUN, read.token("président").pos());
  }

  @Test
  void aNameInCapitalsIsNoAdverb() {
    assertEquals(Pos.PROPN, Prepared.of("CNN a dit que le pont cède.").token("CNN").pos());
  }

  @Test
  void aVerbBeforeAnInvertedPronounIsAVerb() {
    assertEquals(Pos.VERB, Prepared.of("Le pont cédera, estime-t-on.").token("estime").pos());
  }

  @Test
  void compoundsAndWordsWithAnApostropheStayWhole() {
    assertTrue(
        Prepared.of(
                "Aujourd'hui, quelqu'un appelle le porte-parole ouest-africain Jean-Luc N'Diaye.")
            .words()
            .containsAll(
                List.of("Aujourd'hui", "quelqu'un", "porte-parole", "ouest-africain", "N'Diaye")));
  }

  @Test
  void aNumberWithSpacesIsOneWordAndItsSignAnother() {
    assertTrue(
        Prepared.of("Le port a perdu 12 500 emplois, soit 4,5 % du total.")
            .words()
            .containsAll(List.of("12 500", "4,5", "%")));
  }

  @Test
  void anAuxiliaryHasItsVerbAsLemma() {
    Prepared text = Prepared.of("Le ministre a déclaré que le port est fermé.");
    assertEquals("avoir", text.token("a").lemma());
    assertEquals("déclarer", text.token("déclaré").lemma());
    assertEquals("être", text.token("est").lemma());
  }

  @Test
  void theConditionalIsLookedUpAndNotGuessed() {
    Prepared text = Prepared.of("Le navire aurait coulé, alors qu'il tirait un chaland.");
    assertTrue(text.token("aurait").may(Mood.CONDITIONAL));
    assertFalse(text.token("tirait").may(Mood.CONDITIONAL));
  }

  @Test
  void aGerundIsAVerb() {
    assertEquals(Pos.VERB, Prepared.of("Il a fui en lançant une grenade.").token("lançant").pos());
  }

  @Test
  void aCapitalAtTheBeginningMakesNoName() {
    assertEquals(Pos.ADP, Prepared.of("Selon la police, il a fui.").token("Selon").pos());
    assertEquals("à", Prepared.of("A Lyon, le maire a démissionné.").token("A").lemma());
  }

  @Test
  void aSpellingWithoutLigatureOrAccentIsRead() {
    Prepared text = Prepared.of("L'Etat a soigné son oeil.");
    assertEquals("état", text.token("Etat").lemma());
    assertEquals("œil", text.token("oeil").lemma());
  }

  @Test
  void aContractionIsReadAsItsTwoWords() {
    List<Pos> readings =
        Prepared.of("Le toit du marché a brûlé.").token("du").readings().stream()
            .map(Morph::pos)
            .toList();
    assertEquals(List.of(Pos.ADP, Pos.DET), readings.subList(0, 2));
  }

  @Test
  void theNormMakesTypographicVariantsAlike() {
    assertEquals("l'", Prepared.of("Il l’a dit hier au maire.").token("l’").norm());
    assertEquals("-", Prepared.of("Le maire — un avocat — a démissionné.").token("—").norm());
  }
}
