package org.sourcier.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sourcier.finding.Status;
import org.sourcier.grade.HandMadeArticle;
import org.sourcier.grade.PackedRules;
import org.sourcier.party.Role;
import org.sourcier.party.Voice;
import org.sourcier.party.VoicedArticle;

class ClaimLinkerTest {
  private static final Voice SEOUL = HandMadeArticle.voice("KR", Role.OFFICIAL, "");
  private static final Voice KYIV = HandMadeArticle.voice("UA", Role.MILITARY, "");
  private static final Voice MOSCOW = HandMadeArticle.voice("RU", Role.OFFICIAL, "");

  private static VoicedArticle article(String id, String text, Voice voice) {
    return new HandMadeArticle(id, text).asserts(text, voice, Status.REPORTED).voiced();
  }

  /** One voice says all of it, another a part. */
  private static VoicedArticle withPart(String text, Status status, String part, Status ofPart) {
    return new HandMadeArticle("01", text)
        .asserts(text, MOSCOW, status)
        .asserts(part, KYIV, ofPart)
        .voiced();
  }

  private static List<Claim> claims(VoicedArticle... articles) {
    return new ClaimLinker(PackedRules.claims()).link(List.of(articles));
  }

  private static final VoicedArticle FRENCH =
      article("01", "La Corée du Nord a livré cinq millions d'obus à la Russie", SEOUL);
  private static final VoicedArticle ENGLISH =
      article("02", "North Korea has supplied five million shells to Russia", KYIV);
  private static final VoicedArticle OTHER_NUMBER =
      article("03", "North Korea has supplied two million shells to Russia", MOSCOW);
  private static final VoicedArticle OTHER_FACT =
      article("04", "The train crossed the river at dawn near the bridge", MOSCOW);

  @Test
  void frenchAndEnglishAssertionsOfOneFactAreOneClaim() {
    assertEquals(1, claims(FRENCH, ENGLISH).size());
  }

  @Test
  void everyLinkSaysWhatTheTwoHaveInCommon() {
    Link link = claims(FRENCH, ENGLISH).get(0).links().get(0);
    assertTrue(link.firing().because().contains("obus"));
  }

  @Test
  void anotherNumberIsAnotherClaimInTension() {
    List<Claim> claims = claims(ENGLISH, OTHER_NUMBER, OTHER_FACT);
    assertEquals(3, claims.size());
    assertEquals(
        "tension-quantity",
        claims.stream()
            .flatMap(c -> c.tensions().stream())
            .findFirst()
            .orElseThrow()
            .firing()
            .rule());
  }

  @Test
  void twoGovernmentsThatNothingTiesAreIndependent() {
    Claim claim = claims(article("05", FRENCH.text().article().text(), SEOUL), ENGLISH).get(0);
    assertEquals(2, claim.groups().size());
  }

  @Test
  void alliedGovernmentsAreNeitherIndependentNorOne() {
    assertEquals(
        Independence.State.UNKNOWN, claims(FRENCH, ENGLISH).get(0).independence().get(0).state());
  }

  @Test
  void oneTextPrintedTwiceIsOneOriginWhoeverIsSaidToSpeak() {
    String text = "Two trains full of old rifles left the harbour of Varna on Tuesday evening";
    Claim claim = claims(article("01", text, SEOUL), article("02", text, MOSCOW)).get(0);
    assertEquals(1, claim.groups().size());
  }

  @Test
  void theRarePairsOfASmallSetAreAllPairs() {
    List<VoicedArticle> set = List.of(FRENCH, ENGLISH, OTHER_NUMBER, OTHER_FACT);
    ContentReader reader = new ContentReader(PackedRules.claims());
    List<Content> contents = set.stream().flatMap(a -> reader.read(a).stream()).toList();
    Likeness likeness = new Likeness(new Rarity(contents, PackedRules.claims().linking()), 0);
    List<List<Integer>> alike = new ArrayList<>();
    for (int i = 0; i < contents.size(); i++) {
      for (int j = i + 1; j < contents.size(); j++) {
        if (likeness.of(contents.get(i), contents.get(j)) > 0) {
          alike.add(List.of(i, j));
        }
      }
    }
    List<List<Integer>> found = new ArrayList<>();
    Candidates.among(contents, likeness).each((a, b) -> found.add(List.of(a, b)));
    assertEquals(alike, found);
  }

  @Test
  void whatHundredsSayStaysOneClaimAndOneText() {
    List<VoicedArticle> set = new ArrayList<>();
    for (int i = 100; i < 400; i++) {
      set.add(article(String.valueOf(i), FRENCH.text().article().text(), i < 250 ? SEOUL : MOSCOW));
    }
    List<Claim> claims = new ClaimLinker(PackedRules.claims()).link(set);
    assertEquals(List.of(1, 1), List.of(claims.size(), claims.get(0).groups().size()));
  }

  @Test
  void aClaimHasOneLinkFewerThanAssertions() {
    Claim claim =
        claims(FRENCH, ENGLISH, article("05", FRENCH.text().article().text(), KYIV)).get(0);
    assertEquals(claim.assertions().size() - 1, claim.links().size());
  }

  @Test
  void theOrderOfTheArticlesChangesNoClaim() {
    assertEquals(
        claims(FRENCH, OTHER_FACT, ENGLISH).stream().map(Claim::assertions).toList(),
        claims(FRENCH, ENGLISH, OTHER_FACT).stream().map(Claim::assertions).toList());
  }

  @Test
  void whatNobodySaysAlikeStaysApart() {
    assertNotEquals(1, claims(FRENCH, OTHER_FACT).size());
  }

  @Test
  void anArticleThatRepeatsAnotherIsItsCopy() {
    String text = "The ferry left at noon and nobody saw it again until the storm had passed. ";
    VoicedArticle long1 = article("01", text.repeat(4) + "It was found near the old pier.", SEOUL);
    VoicedArticle long2 = article("02", "Reuters. " + text.repeat(4), MOSCOW);
    List<TextCopy> copies = new TextCopies(PackedRules.claims()).of(List.of(long1, long2));
    assertEquals(List.of("02"), copies.stream().map(TextCopy::copy).toList());
  }

  @Test
  void oneActTowardsTwoStatesIsTwoActs() {
    assertEquals(
        2,
        claims(
                article("01", "Il rompt les relations diplomatiques avec la Norvège", MOSCOW),
                article("02", "Il rompt les relations diplomatiques avec la Suède", MOSCOW))
            .size());
  }

  @Test
  void whatIsToBePreventedIsNotSaidToBeSo() {
    String text = "L'armée ferme le port pour empêcher l'entrée des navires de secours";
    String part = "l'entrée des navires de secours";
    VoicedArticle article = withPart(text, Status.REPORTED, part, Status.REPORTED);
    assertEquals(List.of(1, 1), sizes(claims(article)));
  }

  @Test
  void whoCallsAClaimAbsurdDoesNotMakeIt() {
    String judged = "La version de Riga qui soutient que le barrage a cédé lundi est absurde";
    VoicedArticle article =
        new HandMadeArticle("01", judged)
            .asserts(judged, MOSCOW, Status.REPORTED)
            .cued("soutient", "le barrage a cédé lundi", KYIV, Status.REPORTED)
            .voiced();
    assertEquals(List.of(1, 1), sizes(claims(article)));
  }

  @Test
  void whoSaysBothInOneBreathIsNotInTensionWithHimself() {
    String text = "On ne sait pas si le train est parti, mais le train est parti de Varna lundi";
    String part = "le train est parti de Varna lundi";
    VoicedArticle article = withPart(text, Status.REPORTED, part, Status.REPORTED);
    assertTrue(claims(article).stream().allMatch(c -> c.tensions().isEmpty()));
  }

  private static List<Integer> sizes(List<Claim> claims) {
    return claims.stream().map(claim -> claim.assertions().size()).toList();
  }

  @Test
  void whatIsSaidNotToBeMeantIsAnotherClaim() {
    VoicedArticle hit = article("01", "The policeman fired a rubber bullet at Dora Ilieva", SEOUL);
    VoicedArticle other =
        article("02", "The policeman fired a rubber bullet, but not at Dora Ilieva", KYIV);
    assertEquals(2, claims(hit, other).size());
  }

  @Test
  void whatTheSpeakerHasForItIsNoPartOfTheClaim() {
    VoicedArticle bare = article("01", "Minsk sold tanks to Riga", SEOUL);
    VoicedArticle prefaced = article("02", "we have evidence that Minsk sold tanks to Riga", KYIV);
    assertEquals(1, claims(bare, prefaced).size());
  }

  @Test
  void theTwoOfTheTwoCountriesCountNothing() {
    ContentReader reader = new ContentReader(PackedRules.claims());
    VoicedArticle pair = article("01", "The two countries and two ships were named", SEOUL);
    assertEquals(List.of("idea:ship"), List.copyOf(reader.read(pair).get(0).quantities().keySet()));
  }

  @Test
  void oneLargeNumberMakesTwoCountsOne() {
    VoicedArticle yellow =
        article("01", "69.000 « gilets jaunes » contre 84.000 manifestants", SEOUL);
    VoicedArticle march = article("02", "69.000 manifestants", SEOUL);
    ContentReader reader = new ContentReader(PackedRules.claims());
    assertTrue(Agreement.quantitiesMeet(reader.read(yellow).get(0), reader.read(march).get(0)));
  }

  @Test
  void whoGaveAndWhoGotExchangedIsATension() {
    VoicedArticle there = article("01", "Poland delivered forty tractors to Finland", SEOUL);
    VoicedArticle back = article("02", "Finland delivered forty tractors to Poland", KYIV);
    assertEquals(
        List.of("tension-direction", "tension-direction"),
        claims(there, back).stream()
            .flatMap(c -> c.tensions().stream())
            .map(t -> t.firing().rule())
            .toList());
  }

  @Test
  void toSellToSomebodyIsToBeBoughtFromByHim() {
    VoicedArticle sold = article("01", "Poland sold forty tractors to Finland", SEOUL);
    VoicedArticle bought = article("02", "Finland bought forty tractors from Poland", KYIV);
    assertEquals(
        List.of(), claims(sold, bought).stream().flatMap(c -> c.tensions().stream()).toList());
  }

  @Test
  void anInsertionStandsOutsideTheMainClause() {
    ContentReader reader = new ContentReader(PackedRules.claims());
    VoicedArticle inserted =
        article("01", "Halvorsen – who hardly ever travels – will meet the bishop", SEOUL);
    assertEquals(
        List.of("idea:bishop", "idea:meet", "word:halvorsen"),
        List.copyOf(reader.read(inserted).get(0).main()));
  }

  @Test
  void whatThoseWhoWereShotAtWantedIsNotWhatTheShootersDid() {
    String text = "The guards opened fire on the crowd that demanded the passage of the boats";
    String part = "the passage of the boats";
    VoicedArticle article = withPart(text, Status.ALLEGED, part, Status.REQUESTED);
    assertEquals(List.of(1, 1), sizes(claims(article)));
  }

  @Test
  void anInfinitiveThatClosesARelativeClauseIsAboutItsAntecedent() {
    String text = "Il a parlé des satellites espions, que la Norvège s'est engagée à construire.";
    VoicedArticle article =
        new HandMadeArticle("01", text).asserts("construire", SEOUL, Status.PREDICTED).voiced();
    ContentReader reader = new ContentReader(PackedRules.claims());
    assertTrue(reader.read(article).get(0).terms().contains("idea:satellite"));
  }
}
