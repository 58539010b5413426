package org.sourcier.report.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.sourcier.report.block.Block;
import org.sourcier.report.block.Document;
import org.sourcier.report.block.Inline;
import org.sourcier.report.block.Link;
import org.sourcier.report.block.Marking;
import org.sourcier.report.block.Paper;
import org.sourcier.report.block.Paragraph;
import org.sourcier.report.block.Table;
import org.sourcier.report.pdf.font.Fonts;

class PdfWriterTest {
  private final PdfWriter writer = new PdfWriter(Fonts.load());

  @Test
  void theSampleKeepsEveryRuleOfPdfA3aAndPdfUa1() throws Exception {
    byte[] pdf = writer.write(SampleDocument.document()).bytes();
    Files.write(Path.of("target/sample.pdf"), pdf);
    assertEquals(List.of(), Verification.failures(pdf));
  }

  @Test
  void theSameDocumentGivesTheSameBytes() {
    byte[] once = writer.write(SampleDocument.document()).bytes();
    byte[] again = new PdfWriter(Fonts.load()).write(SampleDocument.document()).bytes();
    assertArrayEquals(once, again);
  }

  @Test
  void theLedgerComesBackByteForByte() throws Exception {
    byte[] pdf = writer.write(SampleDocument.document()).bytes();
    byte[] ledger = new LedgerReader().read(pdf).orElseThrow().content();
    assertArrayEquals(SampleDocument.LEDGER.getBytes(StandardCharsets.UTF_8), ledger);
  }

  @Test
  void theTextIsReadInTheOrderOfTheBlocks() throws Exception {
    String text = PdfText.of(writer.write(SampleDocument.document()));
    assertInOrder(
        text,
        "Note sur les sources",
        "L’ESSENTIEL",
        "La capitainerie dément.",
        "Sommaire",
        "Une seule origine.",
        "Figure 1.",
        "Figure 4.",
        "Premières avaries au quai nord",
        "C3 · Ministère des Transports",
        "Ses mots",
        "Le porte-parole a affirmé mardi que le port",
        "Démenti sec",
        "Tableau 1.",
        "C29 Le quai n° 29 est fermé ministère 1073",
        "↑ Retour");
  }

  @Test
  void aRowOverTwoPagesIsReadCellByCell() throws Exception {
    String words = "mot ".repeat(3000).strip();
    Table.Cell cell = Table.Cell.of(Inline.text(words));
    List<Table.Column> columns =
        List.of(
            new Table.Column("Gauche", 1, Table.Align.LEFT),
            new Table.Column("Droite", 1, Table.Align.LEFT));
    Table table = new Table("", columns, List.of(new Table.Row(List.of(cell, cell))), false);
    Pdf pdf = writer.write(SampleDocument.document(List.of(table)));
    assertEquals(List.of(), Verification.failures(pdf.bytes()));
    assertEquals(6000, PdfText.of(pdf).split("mot", -1).length - 1);
  }

  @Test
  void theMarkingStandsOnEveryPageTwice() throws Exception {
    try (PDDocument file = Loader.loadPDF(writer.write(SampleDocument.document()).bytes())) {
      for (int page = 1; page <= file.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        assertEquals(3, stripper.getText(file).split("TLP:AMBER\\+STRICT", -1).length);
      }
    }
  }

  @Test
  void linksLeadThereAndBackAndToTheWeb() throws Exception {
    try (PDDocument file = Loader.loadPDF(writer.write(SampleDocument.document()).bytes())) {
      int within = 0;
      int web = 0;
      for (PDPage page : file.getPages()) {
        for (PDAnnotation annotation : page.getAnnotations()) {
          PDAction action = ((PDAnnotationLink) annotation).getAction();
          within += action instanceof PDActionGoTo ? 1 : 0;
          web += action instanceof PDActionURI ? 1 : 0;
        }
      }
      assertTrue(within > 40, "contents, note marks, ways back: " + within);
      assertEquals(4, web);
    }
  }

  @Test
  void bookmarksFollowTheHeadings() throws Exception {
    try (PDDocument file = Loader.loadPDF(writer.write(SampleDocument.document()).bytes())) {
      List<String> titles = new ArrayList<>();
      for (PDOutlineItem item : file.getDocumentCatalog().getDocumentOutline().children()) {
        titles.add(item.getTitle());
      }
      assertEquals(
          List.of(
              "Jugements principaux sur les sources",
              "Vues d’ensemble",
              "Les affirmations",
              "Tableau des affirmations secondaires",
              "Notes"),
          titles);
    }
  }

  @Test
  void aLinkToAPlaceTheDocumentLacksIsPlainText() throws Exception {
    Block lost = Paragraph.of(Link.to("nowhere", "voir ailleurs", "Ailleurs"));
    Pdf pdf = writer.write(SampleDocument.document(List.of(lost)));
    assertEquals(List.of(), Verification.failures(pdf.bytes()));
    assertTrue(PdfText.of(pdf).contains("voir ailleurs"));
  }

  @Test
  void aLetterPageIsValidToo() throws Exception {
    Document a4 = SampleDocument.document();
    Document letter =
        new Document(
            "en-US",
            a4.title(),
            a4.subject(),
            a4.keywords(),
            a4.creator(),
            Optional.empty(),
            Paper.LETTER,
            Optional.of(Marking.of("FOR OFFICIAL USE ONLY")),
            a4.blocks(),
            Optional.empty());
    byte[] pdf = writer.write(letter).bytes();
    assertEquals(List.of(), Verification.failures(pdf));
    assertEquals(Optional.empty(), new LedgerReader().read(pdf));
  }

  private static void assertInOrder(String text, String... parts) {
    int at = 0;
    for (String part : parts) {
      int found = text.indexOf(part, at);
      assertTrue(found >= at, "\"" + part + "\" after position " + at + " of " + text);
      at = found + part.length();
    }
  }
}
