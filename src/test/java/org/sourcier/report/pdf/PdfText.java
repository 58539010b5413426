package org.sourcier.report.pdf;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads a file back in the order in which it was written. */
final class PdfText {
  private PdfText() {}

  /** The text of {@code pdf}, every run of white space a single space. */
  static String of(Pdf pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }
}
