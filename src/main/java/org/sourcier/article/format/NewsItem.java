package org.sourcier.article.format;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.sourcier.article.page.Known;
import org.sourcier.article.page.PageArticle;
import org.sourcier.article.page.PageReader;

/**
 * One item of NewsML-G2 (IPTC specification 2.x): {@code contentMeta} has headline, byline and
 * credit, {@code itemMeta} its versions, {@code contentSet} the words, as XHTML or NITF inside
 * {@code inlineXML} or as text in {@code inlineData}.
 */
final class NewsItem {
  /** What is said of an item outside its words. */
  private enum Part {
    HEADLINE,
    BY,
    CREDIT,
    OUTLET,
    CREATED,
    VERSION,
    LANGUAGE
  }

  private static final Set<String> BLOCKS =
      Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "hl1", "hl2", "tr", "pre", "br");

  /** Parts of a page's or a story's head: its title and byline are said in contentMeta. */
  private static final Set<String> HEADS =
      Set.of("head", "body.head", "media", "figure", "body.end", "script", "style");

  private final Map<Part, String> parts = new EnumMap<>(Part.class);
  private final StringBuilder words = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();
  private int heads;

  /** Reads up to the item's end. */
  void read(XMLStreamReader xml) throws XMLStreamException {
    open.push(xml.getLocalName());
    while (!open.isEmpty()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        start(xml);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        end(xml.getLocalName());
      } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        characters(xml.getText());
      }
    }
  }

  private void start(XMLStreamReader xml) throws XMLStreamException {
    String name = xml.getLocalName();
    if (open.size() > SafeXml.DEEPEST) {
      throw new XMLStreamException("nested too deeply");
    }
    heads += inContent() && HEADS.contains(name) ? 1 : 0;
    open.push(name);
    if (name.equals("language")) {
      say(Part.LANGUAGE, attribute(xml, "tag"));
    } else if (name.equals("provider")) {
      say(Part.OUTLET, attribute(xml, "literal"));
    }
  }

  private void end(String name) {
    open.pop();
    if (inContent() && BLOCKS.contains(name) && heads == 0) {
      words.append("\n\n");
    }
    heads -= inContent() && HEADS.contains(name) ? 1 : 0;
  }

  private void characters(String text) {
    if (inContent()) {
      words.append(heads == 0 ? text.replace('\n', ' ') : "");
      return;
    }
    switch (String.valueOf(open.peek())) {
      case "headline" -> say(Part.HEADLINE, text);
      case "by" -> say(Part.BY, text);
      case "creditline" -> say(Part.CREDIT, text);
      case "name" -> say(open.contains("provider") ? Part.OUTLET : Part.BY, text);
      case "contentCreated", "firstCreated" -> say(Part.CREATED, text);
      case "versionCreated" -> say(Part.VERSION, text);
      default -> {
        // The rest describes subjects, rights and links.
      }
    }
  }

  private boolean inContent() {
    return open.contains("inlineXML") || open.contains("inlineData");
  }

  private void say(Part part, String text) {
    if (!text.isBlank()) {
      parts.putIfAbsent(part, Paragraphs.line(text));
    }
  }

  private static String attribute(XMLStreamReader xml, String name) {
    return Optional.ofNullable(xml.getAttributeValue(null, name)).orElse("");
  }

  /** The article of what was read. */
  PageArticle article(String place, PageReader pages) {
    return Words.article(words.toString(), place, known(), pages);
  }

  private Known known() {
    Optional<LocalDate> version = part(Part.VERSION).flatMap(Days::of);
    return new Known(
        part(Part.HEADLINE),
        part(Part.BY),
        part(Part.OUTLET),
        part(Part.CREDIT),
        part(Part.CREATED).flatMap(Days::of).or(() -> version),
        version,
        part(Part.LANGUAGE),
        Optional.empty());
  }

  private Optional<String> part(Part part) {
    return Optional.ofNullable(parts.get(part));
  }
}
