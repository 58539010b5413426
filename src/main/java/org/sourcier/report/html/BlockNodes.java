package org.sourcier.report.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.sourcier.report.block.Block;
import org.sourcier.report.block.Callout;
import org.sourcier.report.block.Card;
import org.sourcier.report.block.Contents;
import org.sourcier.report.block.EndNotes;
import org.sourcier.report.block.Excerpt;
import org.sourcier.report.block.Facets;
import org.sourcier.report.block.Fields;
import org.sourcier.report.block.Figure;
import org.sourcier.report.block.Heading;
import org.sourcier.report.block.Inline;
import org.sourcier.report.block.Items;
import org.sourcier.report.block.PageBreak;
import org.sourcier.report.block.Paragraph;
import org.sourcier.report.block.Table;
import org.sourcier.report.block.TitlePage;
import org.sourcier.report.wording.Wording;

/** Adds blocks to an element, each as what HTML has for it. */
final class BlockNodes implements Block.Visitor<Element> {
  private final InlineNodes inline;
  private final FigureNodes figures;
  private final Deque<Element> into = new ArrayDeque<>();
  private int given;
  private int level;

  /**
   * @param blocks all of the document, to know where links can lead
   */
  BlockNodes(Wording words, List<Block> blocks) {
    this.inline = new InlineNodes(Places.of(blocks));
    this.figures = new FigureNodes(words, inline);
  }

  void add(Element to, Block block) {
    into.push(to);
    block.accept(this);
    into.pop();
  }

  private Element to() {
    return into.element();
  }

  private Element text(String tag, List<? extends Inline> pieces) {
    Element element = to().appendElement(tag);
    inline.add(element, pieces);
    return element;
  }

  private Element line(String tag, String name, String words) {
    return to().appendElement(tag).addClass(name).text(InlineNodes.fit(words));
  }

  @Override
  public Element titlePage(TitlePage title) {
    line("p", "kicker", title.kicker());
    line("h1", "title", title.title());
    line("p", "subtitle", title.subtitle());
    fields(new Fields(title.facts()));
    return text("p", title.pledge()).addClass("pledge");
  }

  /** Below the title, which is the first level; no level is left out on the way down. */
  @Override
  public Element heading(Heading heading) {
    if (heading.level() != given) {
      given = heading.level();
      level = Math.min(given, level + 1);
    }
    Element element = to().appendElement("h" + (level + 1));
    if (!heading.anchor().isEmpty()) {
      element.attr("id", heading.anchor());
    }
    heading.language().ifPresent(language -> element.attr("lang", language));
    return element.text(InlineNodes.fit(heading.text()));
  }

  @Override
  public Element paragraph(Paragraph paragraph) {
    Element element = text("p", paragraph.text());
    return switch (paragraph.rank()) {
      case BODY -> element;
      case LEAD -> element.addClass("lead");
      case NOTE -> element.addClass("note");
    };
  }

  @Override
  public Element items(Items items) {
    Element list = to().appendElement(items.order() == Items.Order.NUMBERED ? "ol" : "ul");
    items.items().forEach(item -> inline.add(list.appendElement("li"), item));
    return list;
  }

  @Override
  public Element excerpt(Excerpt excerpt) {
    Element figure = to().appendElement("figure").addClass("excerpt");
    figure.appendElement("figcaption").text(InlineNodes.fit(excerpt.label()));
    Element quotation = figure.appendElement("blockquote").attr("lang", excerpt.language());
    inline.add(quotation, excerpt.text());
    inline.add(figure.appendElement("p").addClass("place"), excerpt.source());
    return figure;
  }

  @Override
  public Element table(Table table) {
    Element element = to().appendElement("div").addClass("scroll").appendElement("table");
    if (!table.caption().isEmpty()) {
      element.appendElement("caption").text(InlineNodes.fit(table.caption()));
    }
    Element head = element.appendElement("thead").appendElement("tr");
    table.columns().forEach(c -> head.appendElement("th").attr("scope", "col").text(c.header()));
    Element body = element.appendElement("tbody");
    table.rows().forEach(row -> row(body.appendElement("tr"), row, table.rowHeaders()));
    return element;
  }

  private void row(Element to, Table.Row row, boolean named) {
    choosable(to, row.facets());
    for (int i = 0; i < row.cells().size(); i++) {
      boolean names = named && i == 0;
      Element cell = to.appendElement(names ? "th" : "td");
      if (names) {
        cell.attr("scope", "row");
      }
      Table.Cell given = row.cells().get(i);
      cell.addClass(given.tone().name().toLowerCase(Locale.ROOT));
      inline.add(cell, given.text());
    }
  }

  @Override
  public Element card(Card card) {
    Element section = to().appendElement("section").addClass("card");
    section.addClass(card.tone().name().toLowerCase(Locale.ROOT));
    choosable(section, card.facets());
    Element head = section.appendElement("div").addClass("head");
    Element names = head.appendElement("div");
    names.appendElement("p").addClass("soft").text(InlineNodes.fit(card.label()));
    add(names, card.heading());
    card.badge()
        .ifPresent(
            badge -> {
              Element shown = head.appendElement("p").addClass("badge").text(badge.text());
              shown.appendElement("span").addClass("hidden").text(" – " + badge.description());
            });
    card.body().forEach(block -> add(section, block));
    return section;
  }

  /** Marks what the script can choose by. */
  private static void choosable(Element element, Facets facets) {
    if (!facets.none()) {
      element.attr("data-party", InlineNodes.fit(String.join("\n", facets.parties())));
      element.attr("data-status", String.join("\n", facets.statuses()));
      element.attr("data-grade", facets.grade());
    }
  }

  /** A label that is empty continues the row before. */
  @Override
  public Element fields(Fields fields) {
    Element list = to().appendElement("dl");
    for (Fields.Field field : fields.fields()) {
      if (!field.label().isEmpty() || list.childrenSize() == 0) {
        list.appendElement("dt").text(InlineNodes.fit(field.label()));
      }
      inline.add(list.appendElement("dd"), field.value());
    }
    return list;
  }

  @Override
  public Element callout(Callout callout) {
    Element section = to().appendElement("section").addClass("callout");
    if (!callout.label().isEmpty()) {
      section.appendElement("h2").text(callout.label());
    }
    callout.body().forEach(block -> add(section, block));
    return section;
  }

  @Override
  public Element figure(Figure figure) {
    return figures.add(to(), figure);
  }

  @Override
  public Element endNotes(EndNotes notes) {
    Element list = to().appendElement("ol").addClass("notes");
    for (EndNotes.Note note : notes.notes()) {
      Element item = list.appendElement("li").attr("id", note.anchor());
      item.attr("value", Integer.toString(note.number()));
      inline.add(item, note.text());
      note.backLinks()
          .forEach(
              link -> {
                item.appendText(" ");
                inline.add(item, List.of(link));
              });
    }
    return list;
  }

  /** The page has a list of its chapters of its own. */
  @Override
  public Element contents(Contents contents) {
    return to();
  }

  /** A page on a screen goes on. */
  @Override
  public Element pageBreak(PageBreak pageBreak) {
    return to();
  }
}
