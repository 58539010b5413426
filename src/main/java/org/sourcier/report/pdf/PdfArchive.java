package org.sourcier.report.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.sourcier.report.block.Attachment;
import org.sourcier.report.block.Document;
import org.sourcier.report.pdf.layout.Legible;

/** Writes what makes the file keep: metadata, colour profile and the ledger (ISO 19005-3). */
final class PdfArchive {
  static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");
  static final COSName DATA = COSName.getPDFName("Data");
  private static final String PROFILE = "sRGB IEC61966-2.1";

  private final PDDocument file;
  private final Document document;
  private final Optional<Calendar> date;

  PdfArchive(PDDocument file, Document document) {
    this.file = file;
    this.document = document;
    date = document.date().map(day -> GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC)));
  }

  /** Writes all of it. */
  void write() throws IOException {
    information();
    metadata();
    outputIntent();
    if (document.ledger().isPresent()) {
      attach(document.ledger().get());
    }
  }

  private void information() {
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(Legible.of(document.title()));
    information.setSubject(Legible.of(document.subject()));
    information.setKeywords(Legible.of(String.join(", ", document.keywords())));
    information.setCreator(Legible.of(document.creator()));
    information.setProducer(Xmp.PRODUCER);
    date.ifPresent(information::setCreationDate);
    date.ifPresent(information::setModificationDate);
    file.setDocumentInformation(information);
  }

  private void metadata() throws IOException {
    PDMetadata metadata = new PDMetadata(file);
    metadata.importXMPMetadata(new Xmp(document).packet().getBytes(StandardCharsets.UTF_8));
    file.getDocumentCatalog().setMetadata(metadata);
  }

  private void outputIntent() throws IOException {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    PDOutputIntent intent = new PDOutputIntent(file, new ByteArrayInputStream(profile));
    intent.setInfo(PROFILE);
    intent.setOutputCondition("sRGB");
    intent.setOutputConditionIdentifier(PROFILE);
    intent.setRegistryName("http://www.color.org");
    file.getDocumentCatalog().addOutputIntent(intent);
  }

  private void attach(Attachment ledger) throws IOException {
    byte[] content = ledger.content();
    PDEmbeddedFile embedded =
        new PDEmbeddedFile(file, new ByteArrayInputStream(content), COSName.FLATE_DECODE);
    embedded.setSubtype(ledger.mime());
    embedded.setSize(content.length);
    date.ifPresent(embedded::setModDate);
    PDComplexFileSpecification specification = new PDComplexFileSpecification();
    specification.setFile(ledger.name());
    specification.setFileUnicode(ledger.name());
    specification.setFileDescription(ledger.description());
    specification.setEmbeddedFile(embedded);
    specification.setEmbeddedFileUnicode(embedded);
    specification.getCOSObject().setItem(RELATIONSHIP, DATA);
    PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
    files.setNames(Map.of(ledger.name(), specification));
    PDDocumentCatalog catalog = file.getDocumentCatalog();
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(catalog);
    names.setEmbeddedFiles(files);
    catalog.setNames(names);
    COSArray associated = new COSArray();
    associated.add(specification.getCOSObject());
    catalog.getCOSObject().setItem("AF", associated);
  }
}
