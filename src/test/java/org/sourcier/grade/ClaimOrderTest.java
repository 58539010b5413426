package org.sourcier.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sourcier.claim.Claim;
import org.sourcier.claim.ClaimLinker;
import org.sourcier.finding.Denial;
import org.sourcier.finding.Evidence;
import org.sourcier.finding.Status;
import org.sourcier.party.Role;
import org.sourcier.party.Voice;
import org.sourcier.party.VoicedArticle;

class ClaimOrderTest {
  private static final Voice SOFIA = HandMadeArticle.voice("BG", Role.OFFICIAL, "");
  private static final Voice ANKARA = HandMadeArticle.voice("TR", Role.OFFICIAL, "");

  private static final String FORECAST = "The ferry will reach Odesa on Sunday";
  private static final String TOLD = "The lighthouse keeper repaired a broken lamp";
  private static final String SHOWN = "A freight train left the quarry before dawn";
  private static final String DENIED = "Turkey hid four warships under the bridge";

  private static HandMadeArticle story() {
    return new HandMadeArticle(
            "01", String.join(". ", FORECAST, TOLD, SHOWN, DENIED) + ". A photo. Ankara denies it.")
        .asserts(FORECAST, SOFIA, Status.PREDICTED)
        .asserts(TOLD, SOFIA, Status.REPORTED)
        .asserts(SHOWN, SOFIA, Status.REPORTED)
        .asserts(DENIED, SOFIA, Status.ALLEGED)
        .shows("A photo", Evidence.Kind.VIDEO, ANKARA, true, "a3")
        .denies("denies", ANKARA, Denial.Kind.FLAT, "a4");
  }

  private static List<Claim> ordered(HandMadeArticle article) {
    List<VoicedArticle> set = List.of(article.voiced());
    return new ClaimOrder(PackedRules.grades())
        .order(new ClaimLinker(PackedRules.claims()).link(set), PackedRules.archive(set));
  }

  @Test
  void whatIsContestedComesFirstThenWhatIsShownThenWhatIsToldThenWhatIsForetold() {
    assertEquals(
        List.of(DENIED, SHOWN, TOLD, FORECAST),
        ordered(story()).stream().map(Claim::text).toList());
  }

  @Test
  void theFirstClaimIsC1AndNoNumberIsLeftOut() {
    assertEquals(
        List.of("C1", "C2", "C3", "C4"), ordered(story()).stream().map(Claim::id).toList());
  }

  @Test
  void aFragmentComesLastWhateverElseItIs() {
    HandMadeArticle article =
        new HandMadeArticle("01", "Warships. " + FORECAST + ".")
            .asserts("Warships", SOFIA, Status.ALLEGED)
            .asserts(FORECAST, SOFIA, Status.PREDICTED);
    assertEquals("Warships", ordered(article).get(1).text());
  }

  @Test
  void tensionsPointToTheNewNumbers() {
    String two = "Turkey sold two warships to Georgia in March";
    String nine = "Turkey sold nine warships to Georgia in March";
    HandMadeArticle article =
        new HandMadeArticle("01", FORECAST + ". " + two + ". " + nine + ".")
            .asserts(FORECAST, SOFIA, Status.PREDICTED)
            .asserts(two, SOFIA, Status.REPORTED)
            .asserts(nine, ANKARA, Status.REPORTED);
    List<Claim> claims = ordered(article);
    assertEquals("C2", claims.get(0).tensions().get(0).claim());
    assertTrue(claims.get(2).tensions().isEmpty());
  }
}
