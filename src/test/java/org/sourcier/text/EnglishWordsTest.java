package org.sourcier.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest
  @CsvSource({
    "Wren says the dam will hold., Wren, PROPN",
    "The league plans to appeal the ruling., plans, VERB",
    "Critics fear that the dam is weak., fear, VERB",
    "'According to court papers, he fled.', court, NOUN",
    "The envoy asked Chad to open its border., open, VERB",
    "The general said about 300 men had fled., about, ADV",
    "Police said a second rifle was found., second, ADJ",
    "She said the suing states were wrong., suing, ADJ",
    "The doctor insisted on testing every child., testing, VERB",
    "Rowe said fears that the dam would break were unfounded., fears, NOUN",
    "The brewer said the union plan aims to raise pay., aims, VERB",
    "Brewers said tough curbs might hurt sales., tough, ADJ",
    "At a dockside news conference Barlow denied opposition charges., denied, VERB",
    "'The dam is safe, managing director Ada Holt said.', managing, ADJ",
    "The paper quoted highly placed sources as saying so., placed, ADJ",
    "The widow said to reporters that the well was dry., reporters, NOUN",
    "The widow told a news conference that the well was dry., conference, NOUN",
    "The widow said later that the well was dry., later, ADV",
    "The widow has long argued that the well was dry., long, ADV",
    "The union expressed concern that the well was dry., expressed, VERB",
    "Rowe said its gunners shot down nine drones., shot, VERB",
    "The clerk warned that the permit covers only the lower field., covers, VERB",
    "'The pen drive, she said, was found in a drawer.', drive, NOUN",
    "'According to Rowe, winds at the nearest buoy did not exceed nine knots.', winds, NOUN",
    "'The roof was weak, the Gazette reports.', reports, VERB",
    "'The stolen ledger, she said, was kept in a drawer.', stolen, ADJ",
    "The mayor said the mill may close in May., close, VERB",
    "The abbot denied discouraging anyone from speaking., discouraging, VERB",
    "The abbot suggested that contaminated pork was to blame., contaminated, ADJ",
    "Analysts at Bergen fear a recall could cost nine millions., fear, VERB",
    "The Herald said a source close to Duncan spoke., Duncan, PROPN",
    "The clerk said a few words to the guests., words, NOUN",
    "'“The well is dry,” the widow shot back.', shot, VERB"
  })
  void theDictionaryAndTheWordsAroundCorrectTheTagger(String text, String form, Pos pos) {
    assertEquals(pos, Prepared.of(text).token(form).pos());
  }

  @Test
  void aDoubledConsonantIsTakenOff() {
    assertEquals("slam", Prepared.of("Rivals are slamming the plan.").token("slamming").lemma());
  }
}
