package org.sourcier.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sourcier.report.block.Document;
import org.sourcier.report.block.Paper;
import org.sourcier.report.wording.Wording;
import org.sourcier.review.Reviewed;
import org.sourcier.text.Language;

/**
 * Compares the report of a small set, word for word, with files. Run with {@code
 * -Dsourcier.renew=true} to write these files anew, then read what changed.
 */
class ComposerTest {
  private static final Path GOLDEN = Path.of("src/test/resources/report");

  private static final int LABEL = 3;

  private final Analysis analysis = new Sample().analysis();

  @Test
  void theFrenchReportSaysWhatItIsToSay() throws IOException {
    compare(Language.FR);
  }

  @Test
  void theEnglishReportSaysWhatItIsToSay() throws IOException {
    compare(Language.EN);
  }

  private void compare(Language language) throws IOException {
    String said = PlainText.of(compose(analysis, language).blocks());
    Path golden = GOLDEN.resolve("sample." + language.code() + ".txt");
    if (Boolean.getBoolean("sourcier.renew")) {
      Files.writeString(golden, said);
    }
    assertEquals(Files.readString(golden), said);
  }

  @Test
  void theBottomLineHasAtMostEightyWords() {
    Desk desk = Desk.of(analysis, Wording.in(Language.FR));
    String line = PlainText.of(new BottomLine(desk, Counts.of(analysis)).blocks());
    assertTrue(line.split("\\s+", -1).length <= 80 + LABEL, line);
  }

  @Test
  void aSetWithoutAClaimIsReportedAllTheSame() {
    Analysis none =
        new Analysis(
            analysis.set(),
            List.of(),
            List.of(),
            analysis.confidence(),
            List.of(),
            List.of(),
            List.of(),
            Language.FR,
            analysis.rules(),
            analysis.version(),
            Reviewed.NOTHING);
    String said = PlainText.of(compose(none, Language.FR).blocks());
    assertTrue(said.contains("Aucun article n’a pu être lu"), said);
    assertTrue(said.contains("mer/02.txt"), said);
  }

  @Test
  void aSentenceThatWasTooMuchForTheRulesIsAGap() {
    String said = PlainText.of(compose(new Sample().unfinished(), Language.EN).blocks());
    assertTrue(
        said.contains("the rule sample-rule ran out of steps on the sentence “Asmara dément.”"),
        said);
    assertTrue(said.contains("is too long for a sentence"), said);
    assertFalse(said.contains("other-rule"), said);
  }

  @Test
  void noSentenceIsLeftWithASlot() {
    assertFalse(PlainText.of(compose(analysis, Language.FR).blocks()).contains("{"));
  }

  @Test
  void theDocumentCarriesTheLedgerUnderItsName() {
    Document document = compose(analysis, Language.FR);
    assertEquals("mer.json", document.ledger().orElseThrow().name());
  }

  private static Document compose(Analysis analysis, Language language) {
    ReportOptions options = new ReportOptions("mer", language, Optional.empty(), Paper.A4);
    return new Composer(options).compose(analysis, "{}".getBytes(StandardCharsets.UTF_8));
  }
}
