package org.sourcier.article.format;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Opens XML without what makes XML dangerous: no document type, so no entities to expand or fetch
 * (OWASP, XML External Entity Prevention).
 */
final class SafeXml {
  /** A document nested more deeply is no article. */
  static final int DEEPEST = 500;

  private static final int HEAD = 4096;

  private SafeXml() {}

  /** A reader of the document's events. */
  static XMLStreamReader open(byte[] xml) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing outside of the document is read");
        });
    return factory.createXMLStreamReader(new ByteArrayInputStream(xml));
  }

  /** Why a document is not read whose reader failed. */
  static Fault fault(byte[] xml) {
    String head = new String(xml, 0, Math.min(xml.length, HEAD), StandardCharsets.ISO_8859_1);
    return head.contains("<!DOCTYPE")
        ? Fault.of(Fault.Kind.ENTITIES)
        : Fault.of(Fault.Kind.DAMAGED_XML);
  }
}
