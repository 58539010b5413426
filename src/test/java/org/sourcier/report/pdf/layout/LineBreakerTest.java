package org.sourcier.report.pdf.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sourcier.report.pdf.font.Fonts;

class LineBreakerTest {
  private static final Tag TAG = new TagTree("fr").document();

  private final Metrics metrics = new Metrics(Fonts.load());
  private final LineBreaker breaker = new LineBreaker(metrics);

  @Test
  void noLineEndsInsideGuillemetsOrBeforeHighPunctuation() {
    for (double measure = 70; measure < 240; measure += 1) {
      for (String line : lines("Il a dit : « oui, demain » ! Vraiment ? (peut-être)", measure)) {
        assertTrue(line.matches("[^»:!?)].*"), line);
        assertTrue(line.matches(".*[^«(]"), line);
      }
    }
  }

  @Test
  void aNoBreakSpaceIsNeverBroken() {
    assertEquals(List.of("le", "10\u00A0000"), lines("le 10\u00A0000", width("10\u00A0000") + 1));
  }

  @Test
  void linesAreAsEvenAsCanBe() {
    assertEquals(List.of("aaa bb", "cc ddddd"), lines("aaa bb cc ddddd", width("cc ddddd")));
  }

  @Test
  void aWordTooWideIsBrokenAndNothingIsLost() {
    List<String> lines = lines("https://example.org/" + "a".repeat(300), 100);
    assertEquals("https://example.org/" + "a".repeat(300), String.join("", lines));
    lines.forEach(line -> assertTrue(width(line) <= 100.5, line));
  }

  @Test
  void compoundsMayEndALineAtTheirHyphen() {
    assertEquals(List.of("nord-", "coréen"), lines("nord-coréen", width("coréen") + 1));
  }

  @Test
  void runsOfSpacesCountAsOne() {
    assertEquals(List.of("a b"), lines("  a    b  ", 100));
  }

  private double width(String text) {
    return metrics.width(text, Look.BODY);
  }

  private List<String> lines(String text, double measure) {
    return breaker.lines(List.of(Stretch.plain(text, Look.BODY, TAG)), measure).stream()
        .map(line -> line.text().strip())
        .toList();
  }
}
