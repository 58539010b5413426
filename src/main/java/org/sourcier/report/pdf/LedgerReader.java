package org.sourcier.report.pdf;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.sourcier.report.block.Attachment;

/** Gets the ledger back out of a report. */
public final class LedgerReader {

  /**
   * The file a report carries as its data.
   *
   * @return none when the file is a PDF without one
   * @throws IOException when it is no PDF or is damaged
   */
  public Optional<Attachment> read(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
      PDEmbeddedFilesNameTreeNode files = names == null ? null : names.getEmbeddedFiles();
      Map<String, PDComplexFileSpecification> found = files == null ? null : files.getNames();
      if (found == null) {
        return Optional.empty();
      }
      for (Map.Entry<String, PDComplexFileSpecification> entry : found.entrySet()) {
        COSName relation = entry.getValue().getCOSObject().getCOSName(PdfArchive.RELATIONSHIP);
        if (PdfArchive.DATA.equals(relation) && entry.getValue().getEmbeddedFile() != null) {
          return Optional.of(attachment(entry.getKey(), entry.getValue()));
        }
      }
      return Optional.empty();
    }
  }

  private static Attachment attachment(String name, PDComplexFileSpecification specification)
      throws IOException {
    PDEmbeddedFile file = specification.getEmbeddedFile();
    String mime = Optional.ofNullable(file.getSubtype()).orElse("application/octet-stream");
    String description = Optional.ofNullable(specification.getFileDescription()).orElse("");
    return new Attachment(name, mime, description, file.toByteArray());
  }
}
