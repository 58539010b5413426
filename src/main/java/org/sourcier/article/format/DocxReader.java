package org.sourcier.article.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.sourcier.article.page.Known;
import org.sourcier.article.page.Paragraph;

/**
 * Reads Word documents (ECMA-376, part 1, 17: WordprocessingML): the paragraphs of the main part.
 * Heads and feet are other parts; deleted words, field codes and the second version of a text box
 * are other elements. Apache POI reads all of a document, for 12 MB of libraries; this is all of it
 * that an article has.
 */
final class DocxReader implements FormatReader {
  private static final String WORD = "word/document.xml";
  private static final Pattern TITLE = Pattern.compile("(?i)title|titre|heading1|titre1");

  private final Map<String, byte[]> entries;

  /**
   * @param entries of the zip file that a document is, by name
   */
  DocxReader(Map<String, byte[]> entries) {
    this.entries = entries;
  }

  @Override
  public void read(Item item, Intake intake) throws Unreadable {
    Body body = new Body();
    Optional<Fault> fault = Optional.empty();
    try {
      body.read(SafeXml.open(entries.getOrDefault(WORD, new byte[0])));
    } catch (XMLStreamException e) {
      fault = Optional.of(Fault.of(Fault.Kind.DAMAGED_DOCUMENT));
    }
    if (!body.paragraphs.isEmpty() || fault.isEmpty()) {
      intake.article(item, Known.titled(body.title).article(body.paragraphs));
    }
    if (fault.isPresent()) {
      throw new Unreadable(fault.get());
    }
  }

  /** What was read of the main part so far. */
  private static final class Body {
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private Optional<String> title = Optional.empty();
    private final StringBuilder words = new StringBuilder();
    private boolean titled;
    private int fallbacks;

    void read(XMLStreamReader xml) throws XMLStreamException {
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          start(xml);
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          end(xml.getLocalName());
        }
      }
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
      switch (xml.getLocalName()) {
        case "Fallback" -> fallbacks++;
        case "pStyle" -> titled = TITLE.matcher(value(xml)).matches();
        case "t" -> text(xml.getElementText());
        case "tab", "br", "cr" -> text(" ");
        case "noBreakHyphen" -> text("-");
        default -> {
          // Everything else says how the words look.
        }
      }
    }

    private void text(String more) {
      if (fallbacks == 0) {
        words.append(more);
      }
    }

    private void end(String name) {
      if (name.equals("Fallback")) {
        fallbacks--;
      } else if (name.equals("p")) {
        String line = Paragraphs.line(words.toString());
        words.setLength(0);
        paragraph(line);
        titled = false;
      }
    }

    private void paragraph(String line) {
      if (titled && title.isEmpty() && paragraphs.isEmpty() && !line.isEmpty()) {
        title = Optional.of(line);
      } else {
        Paragraphs.one(line).forEach(paragraphs::add);
      }
    }

    private static String value(XMLStreamReader xml) {
      for (int i = 0; i < xml.getAttributeCount(); i++) {
        if (xml.getAttributeLocalName(i).equals("val")) {
          return xml.getAttributeValue(i);
        }
      }
      return "";
    }
  }
}
