package org.sourcier.report.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
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
}
