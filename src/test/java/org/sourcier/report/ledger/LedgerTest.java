package org.sourcier.report.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sourcier.report.Analysis;
import org.sourcier.report.Sample;
import org.sourcier.text.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LedgerTest {
  private final Analysis analysis = new Sample().analysis();
  private final String ledger = Ledger.of(analysis, Language.FR, Optional.empty());
  private final JsonNode read = new JsonMapper().readTree(ledger);

  @Test
  void everySpanIsTheStretchBetweenItsCodePoints() {
    String text = analysis.articles().get(0).text().article().text();
    List<JsonNode> spans = read.get("articles").findParents("exact");
    assertFalse(spans.isEmpty());
    spans.forEach(span -> assertEquals(cut(text, span), span.get("exact").stringValue()));
  }

  private static String cut(String text, JsonNode span) {
    int start = text.offsetByCodePoints(0, span.get("start").intValue());
    return text.substring(start, text.offsetByCodePoints(0, span.get("end").intValue()));
  }

  @Test
  void anEmojiBeforeASpanCountsOnce() {
    JsonNode source = read.at("/articles/0/assertions/0/source");
    assertEquals(2, source.get("start").intValue());
  }

  @Test
  void theClaimPointsAtItsFindingsByArticle() {
    assertEquals("01#a1", read.at("/claims/0/assertions/0").stringValue());
    assertEquals("01#d1", read.at("/claims/0/denials/0").stringValue());
    assertTrue(read.at("/claims/0/contested").booleanValue());
  }

  @Test
  void gradesAreNumbersAndLettersWithTheirReasons() {
    assertEquals(4, read.at("/claims/0/number/value").intValue());
    assertEquals("one origin, through a relay", read.at("/claims/0/number/because").stringValue());
    assertEquals("F", read.at("/claims/0/letter/value").stringValue());
  }

  @Test
  void whatIsNotKnownIsNull() {
    assertTrue(read.at("/articles/0/article/agency").isNull());
    assertTrue(read.get("date").isNull());
  }

  @Test
  void theTextOfATextFileIsNotRepeated() {
    assertTrue(read.at("/articles/0/article/text").isMissingNode());
  }

  @Test
  void aLineHoldsOneArticleAndNoLineEnd() {
    String line = Ledger.line(new Sample().voiced());
    assertFalse(line.contains("\n"));
    assertEquals(read.at("/articles/0"), new JsonMapper().readTree(line));
  }

  @Test
  void aSentenceThatWasTooMuchForARuleIsNamedWithTheRule() {
    JsonNode line = line(new Sample().unfinished()).get("unfinished");
    assertEquals("sample-rule", line.at("/0/rule").stringValue());
    assertEquals("Asmara dément.", line.at("/0/exact").stringValue());
    assertTrue(line.at("/1/rule").isNull());
    assertEquals(2, line.size());
  }

  private static JsonNode line(Analysis analysis) {
    return new JsonMapper().readTree(Ledger.line(analysis.articles().get(0)));
  }

  @Test
  void theSameAnalysisGivesTheSameBytes() {
    assertEquals(ledger, Ledger.of(new Sample().analysis(), Language.FR, Optional.empty()));
  }
}
