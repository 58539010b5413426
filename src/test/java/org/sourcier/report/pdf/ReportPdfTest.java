package org.sourcier.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.sourcier.report.Composer;
import org.sourcier.report.ReportOptions;
import org.sourcier.report.Sample;
import org.sourcier.report.Section;
import org.sourcier.report.block.Document;
import org.sourcier.report.block.Paper;
import org.sourcier.report.pdf.font.Fonts;
import org.sourcier.text.Language;

/** Composed reports, on either paper and in any choice of sections, as files. */
class ReportPdfTest {
  private final PdfWriter writer = new PdfWriter(Fonts.load());

  private static Document report(Language language, Paper paper, List<Section> sections) {
    ReportOptions options = new ReportOptions("mer", language, Optional.empty(), paper, sections);
    byte[] ledger = "{}".getBytes(StandardCharsets.UTF_8);
    return new Composer(options).compose(new Sample().analysis(), ledger);
  }

  @Test
  void aReportOnLetterKeepsEveryRuleInBothLanguages() throws Exception {
    for (Language language : Language.values()) {
      Pdf pdf = writer.write(report(language, Paper.LETTER, Section.ALL));
      assertEquals(List.of(), Verification.failures(pdf.bytes()), language.code());
      try (PDDocument file = Loader.loadPDF(pdf.bytes())) {
        assertEquals(PDRectangle.LETTER.getHeight(), file.getPage(0).getMediaBox().getHeight());
      }
    }
  }

  @Test
  void everySectionAloneKeepsEveryRule() throws Exception {
    for (Section section : Section.ALL) {
      Pdf pdf = writer.write(report(Language.FR, Paper.A4, List.of(section)));
      assertEquals(List.of(), Verification.failures(pdf.bytes()), section.word());
    }
  }

  @Test
  void sectionsStandInTheOrderInWhichTheyAreChosen() throws Exception {
    List<Section> chosen = List.of(Section.METHOD, Section.NOTES, Section.CLAIMS, Section.NOTES);
    Pdf pdf = writer.write(report(Language.EN, Paper.A4, chosen));
    try (PDDocument file = Loader.loadPDF(pdf.bytes())) {
      List<String> titles = new ArrayList<>();
      file.getDocumentCatalog()
          .getDocumentOutline()
          .children()
          .forEach(bookmark -> titles.add(bookmark.getTitle()));
      assertEquals(List.of("Method and limits", "Articles", "The claims"), titles);
    }
    assertEquals(List.of(), Verification.failures(pdf.bytes()));
  }

  @Test
  void aMatrixOfManyPartiesTurnsThePageAndKeepsEveryRule() throws Exception {
    List<String> parties = IntStream.range(0, 20).mapToObj(i -> "Partie " + i).toList();
    Pdf pdf = writer.write(SampleDocument.document(List.of(SampleDocument.matrix(parties))));
    try (PDDocument file = Loader.loadPDF(pdf.bytes())) {
      PDRectangle last = file.getPage(file.getNumberOfPages() - 1).getMediaBox();
      assertTrue(last.getWidth() > last.getHeight());
    }
    assertEquals(List.of(), Verification.failures(pdf.bytes()));
  }
}
