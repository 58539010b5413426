package org.sourcier.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class EnglishWordsTest {
  @Test
  void cliticsStandAlone() {
    assertEquals(
        List.of("They", "do", "n’t", "say", "it", "’s", "the", "mayor", "’s", "fault", "."),
        Prepared.of("They don’t say it’s the mayor’s fault.").words());
  }

  @Test
  void abbreviationsKeepTheirPoint() {
    assertTrue(
        Prepared.of("Mr. Smith told Sen. Jones that the U.S. paid $2.5 billion.")
            .words()
            .containsAll(List.of("Mr.", "Sen.", "U.S.", "$", "2.5")));
  }

  @Test
  void anIrregularVerbKnowsItsLemmaAndMoods() {
    Token said = Prepared.of("The mayor said that he would leave.").token("said");
    assertEquals("say", said.lemma());
    assertTrue(said.may(Mood.PAST) && said.may(Mood.PAST_PARTICIPLE));
  }

  @Test
  void aRegularVerbKnowsItsLemma() {
    Prepared text = Prepared.of("The union claims that the firm denied it, citing documents.");
    assertEquals("claim", text.token("claims").lemma());
    assertEquals("deny", text.token("denied").lemma());
    assertEquals("cite", text.token("citing").lemma());
  }

  @Test
  void aParticipleAfterACommaIsAVerb() {
    assertEquals(
        Pos.VERB,
        Prepared.of("The bridge is closed, the paper reported, citing officials.")
            .token("citing")
            .pos());
  }

  @Test
  void wordsWithoutEndingAreVerbsOnlyWhereTheTaggerSaysSo() {
    Prepared text = Prepared.of("They claim that his claim was false.");
    assertEquals(Pos.VERB, text.token("claim").pos());
    assertTrue(text.token("claim").may(Mood.PRESENT));
  }
}
