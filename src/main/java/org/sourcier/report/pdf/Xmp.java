package org.sourcier.report.pdf;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.sourcier.report.block.Document;
import org.sourcier.report.pdf.layout.Legible;

/** The metadata of a document as an XMP packet (ISO 16684-1). */
final class Xmp {
  static final String PRODUCER = "Sourcier (Apache PDFBox)";

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T00:00:00Z'", Locale.ROOT);
  private static final String PACKET =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about=""
          xmlns:dc="http://purl.org/dc/elements/1.1/"
          xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
          xmlns:xmp="http://ns.adobe.com/xap/1.0/"
          xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
          xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
      <pdfaid:part>3</pdfaid:part>
      <pdfaid:conformance>A</pdfaid:conformance>
      <pdfuaid:part>1</pdfuaid:part>
      <dc:format>application/pdf</dc:format>
      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
      <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
      <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
      <pdf:Keywords>%s</pdf:Keywords>
      <pdf:Producer>%s</pdf:Producer>
      <xmp:CreatorTool>%s</xmp:CreatorTool>
      %s</rdf:Description>
      <rdf:Description rdf:about=""
          xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
          xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
          xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
      <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>Part of the PDF/UA standard</pdfaProperty:description>
      </rdf:li></rdf:Seq></pdfaSchema:property>
      </rdf:li></rdf:Bag></pdfaExtension:schemas>
      </rdf:Description>
      </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="w"?>""";
  private static final String DATES =
      """
      <xmp:CreateDate>%1$s</xmp:CreateDate>
      <xmp:ModifyDate>%1$s</xmp:ModifyDate>
      <xmp:MetadataDate>%1$s</xmp:MetadataDate>
      """;

  private final Document document;

  Xmp(Document document) {
    this.document = document;
  }

  /** The packet, as XML. */
  String packet() {
    Optional<String> dates = document.date().map(day -> DATES.formatted(DATE.format(day)));
    return PACKET.formatted(
        escaped(document.title()),
        escaped(document.subject()),
        escaped(document.language()),
        escaped(String.join(", ", document.keywords())),
        PRODUCER,
        escaped(document.creator()),
        dates.orElse(""));
  }

  /** The text for XML 1.0, which allows no control characters. */
  private static String escaped(String text) {
    return Legible.of(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
