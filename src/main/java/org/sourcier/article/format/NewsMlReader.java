package org.sourcier.article.format;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads NewsML-G2 (IPTC): a news item, or a message with several; other items are passed over. */
final class NewsMlReader implements FormatReader {

  @Override
  public void read(Item item, Intake intake) throws Unreadable {
    int number = 0;
    try {
      XMLStreamReader xml = SafeXml.open(item.bytes());
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT
            && xml.getLocalName().equals("newsItem")) {
          NewsItem news = new NewsItem();
          news.read(xml);
          take(item.numbered(++number), news, intake);
        }
      }
    } catch (XMLStreamException e) {
      throw new Unreadable(SafeXml.fault(item.bytes()));
    }
    if (number == 0) {
      throw new Unreadable(Fault.of(Fault.Kind.NO_NEWS_ITEM));
    }
  }

  private static void take(Item item, NewsItem news, Intake intake) {
    try {
      intake.article(item, news.article(item.place(), intake.rules().pages()));
    } catch (Unreadable e) {
      intake.remark(item, e.fault());
    }
  }
}
