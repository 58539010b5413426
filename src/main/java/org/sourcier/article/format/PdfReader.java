package org.sourcier.article.format;

import java.io.IOException;
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

  @Override
  public void read(Item item, Intake intake) throws Unreadable, IOException {
    QuietPdfBox.hush();
    try (PDDocument document = Loader.loadPDF(item.bytes())) {
      if (document.getNumberOfPages() > MOST_PAGES) {
        throw new Unreadable(
            "this has more than " + MOST_PAGES + " pages; print the article alone");
      }
      List<PdfPage> pages = new PdfWords(document, intake.limits().characters()).pages();
      if (pages.stream().allMatch(page -> page.lines().isEmpty())) {
        throw new Unreadable("this has no text, only pictures of it; pictures are not read");
      }
      intake.article(item, new PdfArticle(pages).read());
    } catch (InvalidPasswordException e) {
      throw new Unreadable("this is protected by a password; save it without one");
    }
  }
}
