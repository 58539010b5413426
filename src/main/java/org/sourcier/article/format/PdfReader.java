package org.sourcier.article.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Reads PDF files: their text, in the order a reader reads it. Scripts, forms and attached files
 * are not looked at.
 */
final class PdfReader implements FormatReader {
  private static final int MOST_PAGES = 1_000;

  /** The mark of the end stands in the last kilobyte (ISO 32000-1, annex H.3.4.4). */
  private static final int TAIL = 1024;

  @Override
  public void read(Item item, Intake intake) throws Unreadable, IOException {
    QuietPdfBox.hush();
    try (PDDocument document = Loader.loadPDF(item.bytes())) {
      if (document.getNumberOfPages() > MOST_PAGES) {
        throw new Unreadable(Fault.of(Fault.Kind.MANY_PAGES, MOST_PAGES));
      }
      List<PdfPage> pages = pages(document, intake.limits());
      boolean cut = !tail(item).contains("%%EOF");
      if (pages.stream().allMatch(page -> page.lines().isEmpty())) {
        throw new Unreadable(
            cut ? Fault.of(Fault.Kind.CUT_PDF) : Fault.of(Fault.Kind.PAGES_OF_PICTURES));
      }
      intake.article(item, new PdfArticle(pages).read());
      if (cut) {
        intake.remark(item, Fault.of(Fault.Kind.CUT_END));
      }
    } catch (InvalidPasswordException e) {
      throw new Unreadable(Fault.of(Fault.Kind.LOCKED));
    }
  }

  private static List<PdfPage> pages(PDDocument document, Limits limits)
      throws IOException, Unreadable {
    try {
      return new PdfWords(document, limits.characters()).pages();
    } catch (IllegalStateException e) {
      // So PDFBox answers a tree of pages in which one is its own ancestor.
      throw new Unreadable(Fault.of(Fault.Kind.CIRCULAR_PAGES));
    }
  }

  private static String tail(Item item) {
    int length = Math.min(TAIL, item.bytes().length);
    return new String(
        item.bytes(), item.bytes().length - length, length, StandardCharsets.ISO_8859_1);
  }
}
