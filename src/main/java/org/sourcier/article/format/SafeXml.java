package org.sourcier.article.format;

import java.io.ByteArrayInputStream;
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
}
