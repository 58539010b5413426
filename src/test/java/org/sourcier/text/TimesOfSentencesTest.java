package org.sourcier.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TimesOfSentencesTest {
  private static List<String> days(String text) {
    return Prepared.of(text).text().times().stream()
        .map(t -> t.interval().from().toString())
        .toList();
  }

  @Test
  void theEveIsCountedFromTheDayOfASentenceBefore() {
    assertEquals(
        List.of("2021-05-03", "2021-05-02"),
        days("Le pont a rompu le 3 mai 2021. La police est venue. La veille, il tenait."));
  }

  @Test
  void aDayFurtherBackIsForgotten() {
    assertEquals(
        List.of("2021-05-03"),
        days("Il a rompu le 3 mai 2021. Il a plu. Il a plu. Il a plu. La veille, il tenait."));
  }

  @Test
  void theNextDayIsCountedFromADayInTheSameSentence() {
    assertEquals(
        List.of("2021-05-03", "2021-05-04"),
        days("The bridge broke on May 3, 2021, and was shut the next day."));
  }
}
