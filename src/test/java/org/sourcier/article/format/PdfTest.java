package org.sourcier.article.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;

class PdfTest {
  private static final int TOP = 830;

  /** Words at a place, in points from the upper left corner. */
  private record Words(String text, int x, int y, int size) {}

  private static void write(PDDocument document, List<Words> page) throws IOException {
    PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    PDPage sheet = new PDPage(PDRectangle.A4);
    document.addPage(sheet);
    try (PDPageContentStream out = new PDPageContentStream(document, sheet)) {
      for (Words words : page) {
        out.beginText();
        out.setFont(font, words.size());
        out.newLineAtOffset(words.x(), TOP - words.y());
        out.showText(words.text());
        out.endText();
      }
    }
  }

  @SafeVarargs
  private static byte[] pdf(List<Words>... pages) throws IOException {
    QuietPdfBox.hush();
    try (PDDocument document = new PDDocument()) {
      for (List<Words> page : pages) {
        write(document, page);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  @Test
  void columnsAreReadOneAfterTheOther() throws IOException {
    Given given =
        Given.of(
            "a.pdf",
            pdf(
                List.of(
                    new Words("Le port rouvre", 60, 120, 24),
                    new Words("Le maire a annoncé", 60, 160, 10),
                    new Words("Les pêcheurs deman-", 320, 160, 10),
                    new Words("la réouverture.", 60, 172, 10),
                    new Words("dent des garanties.", 320, 172, 10),
                    new Words("La grève est finie.", 60, 196, 10))));
    assertEquals(Optional.of("Le port rouvre"), given.article().known().title());
    assertEquals(
        List.of(
            "Le maire a annoncé la réouverture.",
            "La grève est finie.",
            "Les pêcheurs demandent des garanties."),
        given.paragraphs());
  }

  @Test
  void headsFeetAndPageNumbersAreNotTheArticle() throws IOException {
    String url = "https://courrier.example/port";
    Given given =
        Given.of(
            "a.pdf",
            pdf(
                List.of(
                    new Words("18/06/2024 Le Courrier", 60, 20, 8),
                    new Words("Le maire a annoncé que le", 60, 200, 10),
                    new Words(url + " 1/2", 60, 820, 8)),
                List.of(
                    new Words("18/06/2024 Le Courrier", 60, 20, 8),
                    new Words("port rouvrirait.", 60, 120, 10),
                    new Words(url + " 2/2", 60, 820, 8))));
    assertEquals(List.of("Le maire a annoncé que le port rouvrirait."), given.paragraphs());
    assertEquals(Optional.of(url), given.article().known().url());
  }

  @Test
  void aPdfWithoutTextIsSaid() throws IOException {
    assertEquals(
        List.of("this has no text, only pictures of it; pictures are not read"),
        Given.of("a.pdf", pdf(List.of())).remarks());
  }

  @Test
  void aPdfWithAPasswordIsSaid() throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("o", "u", new AccessPermission()));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      assertEquals(
          List.of("this is protected by a password; save it without one"),
          Given.of("a.pdf", bytes.toByteArray()).remarks());
    }
  }
}
