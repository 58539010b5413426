package org.sourcier.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sourcier.finding.Denial;
import org.sourcier.finding.Status;
import org.sourcier.grade.HandMadeArticle;
import org.sourcier.grade.PackedRules;
import org.sourcier.party.Role;
import org.sourcier.party.Voice;

class ClaimTextTest {
  private static final Denial.Kind FLAT = Denial.Kind.FLAT;
  private static final Voice MINISTER = HandMadeArticle.voice("BG", Role.OFFICIAL, "Ivo Petkov");

  private static String text(
      String article, String source, String cue, String content, Status status) {
    HandMadeArticle made = new HandMadeArticle("01", article);
    return new ClaimLinker(PackedRules.claims())
        .link(List.of(made.asserts(source, cue, content, MINISTER, status).voiced()))
        .get(0)
        .text();
  }

  @Test
  void aClauseStandsAsItIs() {
    assertEquals(
        "Le port de Varna a fermé ses portes mardi",
        text(
            "Ivo Petkov affirme que le port de Varna a fermé ses portes mardi.",
            "Ivo Petkov",
            "affirme",
            "le port de Varna a fermé ses portes mardi",
            Status.REPORTED));
  }

  @Test
  void aDenialSetBeforeTheClauseIsNotPartOfTheClaim() {
    String content = "malgré les démentis de Minsk, le port de Varna a reçu deux navires";
    HandMadeArticle article =
        new HandMadeArticle("01", "Ivo Petkov affirme que, " + content + ".")
            .asserts("Ivo Petkov", "affirme", content, MINISTER, Status.REPORTED)
            .denies("démentis", HandMadeArticle.voice("BY", Role.OFFICIAL, "Minsk"), FLAT, "a1");
    assertEquals(
        "Le port de Varna a reçu deux navires",
        new ClaimLinker(PackedRules.claims()).link(List.of(article.voiced())).get(0).text());
  }

  @Test
  void anInfinitiveIsToldWithItsSourceAndCue() {
    assertEquals(
        "Ivo Petkov dit avoir signé un accord avec le port",
        text(
            "Mardi, Ivo Petkov dit avoir signé un accord avec le port.",
            "Ivo Petkov",
            "dit",
            "avoir signé un accord avec le port",
            Status.REPORTED));
  }

  @Test
  void anAccusationIsToldWithWhoeverAccuses() {
    assertEquals(
        "Sofia a accusé la compagnie d'avoir caché deux navires",
        text(
            "Sofia a accusé la compagnie d'avoir caché deux navires.",
            "Sofia",
            "accusé",
            "la compagnie d'avoir caché deux navires",
            Status.ALLEGED));
  }

  @Test
  void aPronounGivesWayToTheNameItStandsFor() {
    assertEquals(
        "Ivo Petkov denied hiding two ships",
        text(
            "On Monday he denied hiding two ships.",
            "he",
            "denied",
            "hiding two ships",
            Status.REPORTED));
  }

  @Test
  void whatLeansOnItsSpeakerNamesHim() {
    assertEquals(
        "Ivo Petkov: We have seen the ships in our harbour",
        text(
            "\"We have seen the ships in our harbour\", said Ivo Petkov.",
            "Ivo Petkov",
            "said",
            "\"We have seen the ships in our harbour\"",
            Status.REPORTED));
  }

  @Test
  void aDenialStandsWithTheWordsThatDeny() {
    assertEquals(
        "Sofia dément que le port de Varna a fermé ses portes mardi",
        text(
            "Sofia dément que le port de Varna a fermé ses portes mardi.",
            "Sofia",
            "dément",
            "le port de Varna a fermé ses portes mardi",
            Status.DENIED));
  }

  @Test
  void whatADenierSaysOfItselfIsNotSaidToBeDenied() {
    assertEquals(
        "Sofia : Le port de Varna n'a pas fermé ses portes mardi",
        text(
            "Le port de Varna n'a pas fermé ses portes mardi, répond Sofia.",
            "Sofia",
            "répond",
            "Le port de Varna n'a pas fermé ses portes mardi",
            Status.DENIED));
  }

  @Test
  void anInfinitiveWithoutASourceIsToldWithItsCue() {
    String sentence = "The court granted a request to close the port of Varna to tankers.";
    HandMadeArticle article =
        new HandMadeArticle("01", sentence)
            .cued("request", "to close the port of Varna to tankers", MINISTER, Status.REQUESTED);
    assertEquals(
        "Request to close the port of Varna to tankers",
        new ClaimLinker(PackedRules.claims()).link(List.of(article.voiced())).get(0).text());
  }

  @Test
  void quotationMarksGoOnlyWhereTheirPartnerIsMissing() {
    assertEquals(
        "\"A bomb\" had sunk two ships in the harbour of Varna",
        text(
            "Ivo Petkov said that \"a bomb\" had sunk two ships in the harbour of Varna.",
            "Ivo Petkov",
            "said",
            "\"a bomb\" had sunk two ships in the harbour of Varna",
            Status.REPORTED));
  }

  @Test
  void aNumberKeepsItsSign() {
    assertEquals(
        "-5 degrés ont été mesurés mardi dans le port de Varna",
        text(
            "Ivo Petkov affirme : -5 degrés ont été mesurés mardi dans le port de Varna.",
            "Ivo Petkov",
            "affirme",
            "-5 degrés ont été mesurés mardi dans le port de Varna",
            Status.REPORTED));
  }

  @Test
  void anOriginKnownByAPronounAloneIsNamedByItsParty() {
    HandMadeArticle article =
        new HandMadeArticle("01", "They argue that the port of Varna closed on Tuesday.")
            .asserts(
                "They",
                "argue",
                "the port of Varna closed on Tuesday",
                HandMadeArticle.voice("companies", Role.COMPANY, ""),
                Status.REPORTED);
    assertEquals(
        "a company",
        new ClaimLinker(PackedRules.claims())
            .link(List.of(article.voiced()))
            .get(0)
            .groups()
            .get(0)
            .name());
  }
}
