package org.sourcier.rule.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.sourcier.finding.SentenceRule;
import org.sourcier.rule.ReadSentence;
import org.sourcier.text.Language;

class CuePatternTest {
  private final ReadSentence read =
      ReadSentence.fr("Le maire a dit lundi que le pont et la route sont fermés.");

  private static CuePattern pattern(String notation) {
    Names names = Optional.ofNullable(ReadSentence.BOOK.names().get(Language.FR)).orElseThrow();
    try {
      return new PatternParser(names, SentenceRule.LABELS).parse(notation);
    } catch (PatternProblem e) {
      throw new AssertionError(e);
    }
  }

  private List<Map.Entry<String, String>> captured(String notation) {
    return pattern(notation).matches(read.syntax()).stream()
        .flatMap(match -> read.captured(match).stream())
        .toList();
  }

  @Test
  void aWordMatchesInAnyCapitalsAndAQuotedOneExactlySo() {
    assertEquals(List.of(Map.entry("cue", "Le"), Map.entry("cue", "le")), captured("<cue le>"));
    assertEquals(List.of(Map.entry("cue", "le")), captured("<cue \"le\">"));
  }

  @Test
  void partsBeforeAndAfterTheCueAreCaptured() {
    assertEquals(
        List.of(
            Map.entry("content", "le pont et la route sont fermés"),
            Map.entry("cue", "a dit"),
            Map.entry("source", "Le maire")),
        captured("<source NP> <cue VERB:que> ASIDE que <content CLAUSE>"));
  }

  @Test
  void aNounPhraseBehindAPrepositionStandsForItself() {
    ReadSentence gauge = ReadSentence.fr("La station de la vallée a relevé deux mètres.");
    Match match = pattern("station de <source NP> <cue GROUP>").matches(gauge.syntax()).get(0);
    assertTrue(gauge.captured(match).contains(Map.entry("source", "la vallée")));
  }

  @Test
  void anEdgeHoldsOnlyAtTheEnds() {
    assertEquals(List.of(Map.entry("cue", "Le")), captured("^ <cue DET>"));
    assertEquals(List.of(Map.entry("cue", "fermés")), captured("<cue fermés> $"));
    assertEquals(List.of(), captured("<cue pont> $"));
  }

  @Test
  void aGapTakesAsFewWordsAsPossible() {
    assertEquals(
        List.of(Map.entry("cue", "dit"), Map.entry("span", "lundi que le")),
        captured("<cue \"dit\"> <span ... le>"));
  }

  @Test
  void aRepeatTakesAsManyAsPossibleAndGivesBack() {
    assertEquals(
        List.of(Map.entry("cue", "pont"), Map.entry("span", "et la route")),
        captured("<cue pont> <span (et | DET | NOUN)+> GROUP"));
  }

  @Test
  void aMissTellsHowFarThePatternGotAndWhatItWanted() {
    NearMiss miss = pattern("<cue VERB:que> mardi que <content CLAUSE>").nearMiss(read.syntax());
    assertEquals(List.of("'mardi'"), miss.wanted());
    assertEquals(read.token("lundi"), miss.token());
    assertFalse(miss.leftward() || miss.exhausted());
  }

  @Test
  void aMissBeforeTheCueIsToldAsSuch() {
    NearMiss miss = pattern("<source PROPN> <cue VERB:que>").nearMiss(read.syntax());
    assertTrue(miss.leftward());
    assertEquals(read.token("a"), miss.token());
  }

  @Test
  @Timeout(120)
  void nestedOptionalGroupsStopAtTheirBudgetAndSaySo() {
    ReadSentence names = ReadSentence.fr("Le maire " + "Jean ".repeat(400) + "a dit que non.");
    String nested = "((((PROPN? PROPN?)* PROPN?)* PROPN?)* PROPN?)* jamais";
    assertTrue(pattern("<cue maire> " + nested).nearMiss(names.syntax()).exhausted());
  }
}
