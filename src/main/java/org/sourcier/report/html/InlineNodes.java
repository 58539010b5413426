package org.sourcier.report.html;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.sourcier.report.block.Anchor;
import org.sourcier.report.block.Inline;
import org.sourcier.report.block.Link;
import org.sourcier.report.block.Run;
import org.sourcier.report.block.Target;

/** Adds running text to an element. */
final class InlineNodes {
  private static final Pattern WEB = Pattern.compile("(?i)https?://\\S+");

  /** What HTML and XML have no room for; shown as the replacement character. */
  private static final Pattern CONTROL =
      Pattern.compile("[\\p{Cntrl}\\x{FDD0}-\\x{FDEF}\\x{FFFE}\\x{FFFF}&&[^\\t\\n\\r]]");

  private final Set<String> places;

  /**
   * @param places the anchors that the document has
   */
  InlineNodes(Set<String> places) {
    this.places = places;
  }

  /** Text that is fit for a page. */
  static String fit(String text) {
    return CONTROL.matcher(text).replaceAll("\ufffd");
  }

  void add(Element to, List<? extends Inline> pieces) {
    pieces.forEach(piece -> piece.accept(new Adder(to)));
  }

  private final class Adder implements Inline.Visitor<Element> {
    private final Element to;

    Adder(Element to) {
      this.to = to;
    }

    @Override
    public Element run(Run run) {
      String tag =
          switch (run.style()) {
            case STRONG -> "strong";
            case EMPHASIS -> "em";
            case CUE -> "mark";
            case STRUCK -> "s";
            case NOTE_MARK -> "sup";
            case PLAIN, QUOTE, SMALL -> "span";
          };
      if (tag.equals("span") && run.language().isEmpty()) {
        return to.appendText(fit(run.text()));
      }
      Element element = to.appendElement(tag).text(fit(run.text()));
      run.language().ifPresent(language -> element.attr("lang", language));
      return element;
    }

    /** A link to a place that the document lacks, or to no web page, stays plain text. */
    @Override
    public Element link(Link link) {
      Element into = to;
      if (link.target() instanceof Target.Place place && places.contains(place.anchor())) {
        into = to.appendElement("a").attr("href", "#" + place.anchor());
      } else if (link.target() instanceof Target.Web web && WEB.matcher(web.url()).matches()) {
        into = to.appendElement("a").attr("href", web.url()).attr("rel", "noreferrer noopener");
      }
      add(into, link.text());
      return into;
    }

    @Override
    public Element anchor(Anchor anchor) {
      return to.appendElement("span").attr("id", anchor.id());
    }
  }
}
