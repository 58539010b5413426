package org.sourcier.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sourcier.finding.Status;
import org.sourcier.grade.HandMadeArticle;
import org.sourcier.grade.PackedRules;
import org.sourcier.party.Role;
import org.sourcier.party.Voice;
import org.sourcier.party.VoicedArticle;

class OppositesTest {
  private static final Voice ONE = HandMadeArticle.voice("NO", Role.OFFICIAL, "");
  private static final Voice OTHER = HandMadeArticle.voice("SE", Role.OFFICIAL, "");
  private static final LocalDate MAY = LocalDate.of(2021, 5, 4);

  private static VoicedArticle article(String id, String text, Voice voice, Status status) {
    return new HandMadeArticle(id, text).asserts(text, voice, status).voiced();
  }

  private static VoicedArticle on(LocalDate day, String id, String text, Status status) {
    return new HandMadeArticle(id, text, day).asserts(text, ONE, status).voiced();
  }

  private static List<Claim> claims(VoicedArticle... articles) {
    return new ClaimLinker(PackedRules.claims()).link(List.of(articles));
  }

  private static List<String> tensions(String one, String other) {
    return claims(
            article("01", one, ONE, Status.REPORTED), article("02", other, OTHER, Status.REPORTED))
        .stream()
        .flatMap(c -> c.tensions().stream())
        .map(t -> t.firing().rule())
        .distinct()
        .toList();
  }

  private static List<String> fulfilled(VoicedArticle... articles) {
    return claims(articles).stream()
        .flatMap(c -> c.fulfilments().stream().map(f -> c.id() + " by " + f.claim()))
        .toList();
  }

  @Test
  void nobodyIsInTwoPlacesAtATime() {
    assertEquals(
        List.of("tension-place"),
        tensions(
            "General Halvorsen met the union leaders in Tromsø",
            "General Halvorsen met the union leaders in Bodø"));
  }

  @Test
  void anotherNumberInTheSameWordsIsATension() {
    assertEquals(
        List.of("tension-quantity"),
        tensions(
            "The storm sank four fishing boats off the coast of Norway last night",
            "The storm sank nine fishing boats off the coast of Norway last night"));
  }

  @Test
  void aSaleTheOtherWayRoundIsATension() {
    assertEquals(
        List.of("tension-direction"),
        tensions(
            "Norway sold forty patrol boats to Sweden",
            "Sweden sold forty patrol boats to Norway"));
  }

  @Test
  void aPassiveVoiceTellsNoDirection() {
    assertEquals(
        List.of(),
        tensions(
            "Sweden was sold forty patrol boats by Norway",
            "Norway sold forty patrol boats to Sweden"));
  }

  @Test
  void twoFiresInTwoTownsMayBothBe() {
    assertEquals(
        List.of(),
        tensions("A fire destroyed the school in Tromsø", "A fire destroyed the school in Bodø"));
  }

  @Test
  void aTownMayLieInTheStateThatTheOtherNames() {
    assertEquals(
        List.of(),
        tensions(
            "Le général Halvorsen a rencontré les dirigeants syndicaux à Tromsø",
            "Le général Halvorsen a rencontré les dirigeants syndicaux en Norvège"));
  }

  @Test
  void whereSomebodyGoesIsNotWhereHeIs() {
    assertEquals(
        List.of(),
        tensions(
            "General Halvorsen sent the union leaders to Tromsø",
            "General Halvorsen sent the union leaders from Bodø"));
  }

  @Test
  void oneEventWithTwoCausesIsATension() {
    assertEquals(
        List.of("tension-cause"),
        tensions(
            "The sinking of the ferry was due to a torpedo",
            "The sinking of the ferry was caused by a storm"));
  }

  @Test
  void aCauseMayStandBeforeItsVerb() {
    assertEquals(
        List.of("tension-cause"),
        tensions(
            "Une tempête a provoqué le naufrage du ferry",
            "Le naufrage du ferry est dû à une torpille"));
  }

  @Test
  void twoCausesOfTwoThingsMayBothBe() {
    assertEquals(
        List.of(),
        tensions(
            "The sinking of the ferry was due to a torpedo",
            "The delay of the trains was due to a storm"));
  }

  @Test
  void oneCauseInOtherWordsIsNoTension() {
    assertEquals(
        List.of(),
        tensions(
            "The sinking of the ferry was due to a missile",
            "The sinking of the ferry was caused by an old rocket"));
  }

  @Test
  void aForecastIsToldOfTheEventThatCame() {
    assertEquals(
        List.of("C1 by C2"),
        fulfilled(
            on(MAY, "01", "General Halvorsen will visit the harbour of Bodø", Status.PREDICTED),
            on(
                MAY.plusDays(3),
                "02",
                "General Halvorsen visited the harbour of Bodø",
                Status.REPORTED)));
  }

  @Test
  void anEventOfLastYearFulfilsNothing() {
    assertEquals(
        List.of(),
        fulfilled(
            on(MAY, "01", "General Halvorsen will visit the harbour of Bodø", Status.PREDICTED),
            on(
                MAY.minusYears(1),
                "02",
                "General Halvorsen visited the harbour of Bodø",
                Status.REPORTED)));
  }

  @Test
  void whatShouldBeFulfilsNoForecast() {
    assertEquals(
        List.of(),
        fulfilled(
            on(MAY, "01", "General Halvorsen will visit the harbour of Bodø", Status.PREDICTED),
            on(
                MAY.plusDays(3),
                "02",
                "General Halvorsen should visit the harbour of Bodø",
                Status.REPORTED)));
  }

  @Test
  void aForecastAndItsEventCorroborateNobody() {
    VoicedArticle forecast =
        on(MAY, "01", "General Halvorsen will visit the harbour of Bodø", Status.PREDICTED);
    VoicedArticle event =
        article("02", "General Halvorsen visited the harbour of Bodø", OTHER, Status.REPORTED);
    assertEquals(
        List.of(1, 1), claims(forecast, event).stream().map(c -> c.groups().size()).toList());
  }

  @Test
  void forecastsOfTwoYearsAreTwo() {
    String text = "General Halvorsen will visit the harbour of Bodø";
    assertEquals(
        2,
        claims(
                on(MAY, "01", text, Status.PREDICTED),
                on(MAY.plusYears(1), "02", text, Status.PREDICTED))
            .size());
  }

  @Test
  void yesterdayIsMondayWhereTheDayIsKnown() {
    VoicedArticle tuesday =
        on(MAY, "01", "The ferry left the harbour of Bodø yesterday", Status.REPORTED);
    VoicedArticle wednesday =
        on(MAY.plusDays(1), "02", "The ferry left the harbour of Bodø on Monday", Status.REPORTED);
    assertEquals(1, claims(tuesday, wednesday).size());
  }

  @Test
  void yesterdayIsAnotherDayInAnotherPaper() {
    VoicedArticle tuesday =
        on(MAY, "01", "The ferry left the harbour of Bodø yesterday", Status.REPORTED);
    VoicedArticle friday =
        on(MAY.plusDays(3), "02", "Yesterday the ferry left Bodø for good", Status.REPORTED);
    assertEquals(2, claims(tuesday, friday).size());
  }
}
