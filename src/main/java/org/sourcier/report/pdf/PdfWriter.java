package org.sourcier.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.sourcier.report.block.Attachment;
import org.sourcier.report.block.Document;
import org.sourcier.report.pdf.font.Fonts;
import org.sourcier.report.pdf.layout.Laid;
import org.sourcier.report.pdf.layout.Typesetter;

/** Makes the PDF file of a document. One writer serves one thread at a time. */
public final class PdfWriter {
  private final Typesetter typesetter;
  private final PdfFonts fonts;

  /** Writes with {@code fonts}, parsed once for all documents. */
  public PdfWriter(Fonts fonts) {
    typesetter = new Typesetter(fonts);
    this.fonts = new PdfFonts(fonts);
  }

  /**
   * The file of {@code document}: PDF/A-3A and PDF/UA-1, the same bytes for the same document on
   * the same Java release.
   */
  public Pdf write(Document document) {
    Laid laid = typesetter.lay(document);
    try (PDDocument file = new PDDocument()) {
      file.setVersion(1.7f);
      catalog(file, document);
      new PdfPages(file, fonts, laid).write();
      new PdfArchive(file, document).write();
      file.setDocumentId(identity(document));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 18);
      file.save(bytes);
      return new Pdf(bytes.toByteArray(), laid.missing());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void catalog(PDDocument file, Document document) {
    PDDocumentCatalog catalog = file.getDocumentCatalog();
    PDMarkInfo marked = new PDMarkInfo();
    marked.setMarked(true);
    catalog.setMarkInfo(marked);
    catalog.setLanguage(document.language());
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
    catalog.setPageMode(PageMode.USE_OUTLINES);
  }

  /** A number that follows from the content alone. */
  private static long identity(Document document) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(document.title().getBytes(StandardCharsets.UTF_8));
      digest.update(document.blocks().toString().getBytes(StandardCharsets.UTF_8));
      digest.update(document.ledger().map(Attachment::content).orElse(new byte[0]));
      return ByteBuffer.wrap(digest.digest()).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
