package org.sourcier.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimeReaderTest {
  private static final Optional<Interval> THURSDAY = day("2024-06-20");

  static Stream<Map.Entry<String, Expression>> expressions() {
    return Stream.of("fr", "en")
        .flatMap(
            code -> Times.packed().of(code).expressions().stream().map(e -> Map.entry(code, e)));
  }

  @ParameterizedTest
  @MethodSource("expressions")
  void eachExpressionMeansWhatItsExamplesSay(Map.Entry<String, Expression> entry) {
    Optional<Interval> day = Optional.of(Interval.of(Times.packed().of(entry.getKey()).day()));
    assertTrue(
        entry.getValue().meaning() == Meaning.HABIT || !entry.getValue().examples().isEmpty());
    entry
        .getValue()
        .examples()
        .forEach((words, days) -> assertEquals(days, found(entry.getKey(), words, day), words));
  }

  private static String found(String language, String text, Optional<Interval> day) {
    List<Mention> found =
        TimeReader.of(Times.packed(), language)
            .read(text, day, Optional.empty(), at -> Tense.UNKNOWN);
    return String.join(" ", found.stream().map(m -> shown(m.interval())).toList());
  }

  private static String shown(Interval interval) {
    return interval.oneDay() ? "" + interval.from() : interval.from() + "/" + interval.to();
  }

  private static Optional<Interval> day(String day) {
    return Optional.of(Interval.of(LocalDate.parse(day)));
  }

  private static String tensed(String text, Tense tense) {
    return shown(
        TimeReader.of(Times.packed(), "fr")
            .read(text, THURSDAY, Optional.empty(), at -> tense)
            .get(0)
            .interval());
  }

  @Test
  void aWeekendFollowsTheTenseOfItsSentence() {
    assertEquals("2024-06-15/2024-06-16", tensed("Il a plu ce week-end.", Tense.PAST));
    assertEquals("2024-06-22/2024-06-23", tensed("Il pleuvra ce week-end.", Tense.FUTURE));
  }

  @Test
  void aWeekdayFollowsTheTenseOfItsSentence() {
    assertEquals("2024-06-24", tensed("Le conseil se réunira lundi.", Tense.FUTURE));
    assertEquals("2024-06-17", tensed("Le conseil s'est réuni lundi.", Tense.PAST));
  }

  @Test
  void aMonthIsTheLastOrTheNext() {
    assertEquals("2024-12-01/2024-12-31", tensed("Il votera en décembre.", Tense.FUTURE));
    assertEquals("2023-12-01/2023-12-31", tensed("Il a voté en décembre.", Tense.PAST));
  }

  @Test
  void aQuarterIsTheLastBegunOrTheNextToEnd() {
    assertEquals("2023-07-01/2023-09-30", tensed("Il a gagné au troisième trimestre.", Tense.PAST));
    assertEquals("2024-07-01/2024-12-31", tensed("Il gagnera au 2e semestre.", Tense.FUTURE));
  }

  @Test
  void whatIsCountedFromATimeNamedBeforeNeedsOneAsFine() {
    assertEquals("2024-06-17 2024-06-16", found("fr", "Lundi, il a dit que la veille", THURSDAY));
    assertEquals("2019-01-01/2019-12-31", found("fr", "En 2019. La veille,", THURSDAY));
    assertEquals("", found("en", "It sank the previous day.", THURSDAY));
  }

  @Test
  void theEveOfSomethingIsNoTime() {
    assertEquals("2024-06-17", found("fr", "Lundi, à la veille du scrutin,", THURSDAY));
    assertEquals("2024-06-17", found("en", "On Monday, two days earlier than", THURSDAY));
  }

  @Test
  void theWordsOfTheTextAreWhereTheMentionSays() {
    String text = "Selon elle, le pont a cédé la semaine dernière.";
    Mention found =
        TimeReader.of(Times.packed(), "fr")
            .read(text, THURSDAY, Optional.empty(), at -> Tense.PAST)
            .get(0);
    assertEquals("la semaine dernière", text.substring(found.start(), found.end()));
    assertEquals(Precision.WEEK, found.interval().precision());
    assertEquals(Basis.COUNTED, found.basis());
  }

  @Test
  void ofAnArticleWithoutADayOnlyFullDatesAreKnown() {
    assertEquals("2021-05-03", found("fr", "Hier, lundi, le 3 mai 2021.", Optional.empty()));
  }

  @Test
  void ofAnArticleOfSomeMonthAWeekdayIsWithinIt() {
    Optional<Interval> month = Optional.of(Calendar.month(2023, 9));
    assertEquals("2023-08-29/2023-09-26", found("fr", "Il est arrivé mardi.", month));
  }

  @Test
  void aWeekdayThatDoesNotFitTheNearestDateFindsItsYear() {
    assertEquals("2025-06-18", found("fr", "le mercredi 18 juin", THURSDAY));
  }

  @Test
  void namesAndHabitsAreNoTimes() {
    assertEquals("", found("fr", "La sonde vers Mars part le lundi.", THURSDAY));
    assertEquals("", found("en", "They may march every Monday.", THURSDAY));
  }

  @Test
  void possessivesAreDays() {
    assertEquals("2024-06-18", found("en", "After Tuesday’s vote, he left.", THURSDAY));
  }

  @Test
  void impossibleDaysAreNoTimes() {
    assertEquals("", found("fr", "Le 31/02/2021 et le 2021-13-45.", THURSDAY));
    assertFalse(found("en", "June 31", THURSDAY).contains("31"));
  }
}
