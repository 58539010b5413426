package org.sourcier.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.sourcier.report.block.Chain;
import org.sourcier.report.block.Figure;
import org.sourcier.report.block.Matrix;
import org.sourcier.report.block.StackedBars;
import org.sourcier.report.block.Timeline;
import org.sourcier.report.wording.Wording;

/** Adds pictures as the tables and lists that they are made of, which everybody can read. */
final class FigureNodes {
  private static final int BAR = 160;
  private static final int BAR_HEIGHT = 12;
  private static final int MOST_PATHS = 60;

  private final Wording words;
  private final InlineNodes inline;

  FigureNodes(Wording words, InlineNodes inline) {
    this.words = words;
    this.inline = inline;
  }

  Element add(Element to, Figure figure) {
    Element element = to.appendElement("figure");
    if (!figure.legend().anchor().isEmpty()) {
      element.attr("id", figure.legend().anchor());
    }
    element.appendElement("figcaption").text(InlineNodes.fit(figure.legend().caption()));
    return figure.draw(new Drawing(element));
  }

  private final class Drawing implements Figure.Artist<Element> {
    private final Element to;

    Drawing(Element to) {
      this.to = to;
    }

    private Element table(List<String> columns) {
      Element table = to.appendElement("div").addClass("scroll").appendElement("table");
      Element head = table.appendElement("thead").appendElement("tr");
      columns.forEach(c -> head.appendElement("th").attr("scope", "col").text(c));
      return table.appendElement("tbody");
    }

    private Element row(Element body, String name) {
      Element row = body.appendElement("tr");
      row.appendElement("th").attr("scope", "row").text(InlineNodes.fit(name));
      return row;
    }

    @Override
    public Element bars(StackedBars bars) {
      List<String> columns = new ArrayList<>(List.of(words.say("html.party")));
      columns.addAll(bars.series());
      columns.add(words.say("html.total"));
      Element body = table(columns);
      int most = bars.bars().stream().mapToInt(StackedBars.Bar::total).max().orElse(1);
      for (StackedBars.Bar bar : bars.bars()) {
        Element row = row(body, bar.label());
        bar.counts().forEach(n -> row.appendElement("td").text(n == 0 ? "" : words.number(n)));
        Element total = row.appendElement("td").text(words.number(bar.total()) + " ");
        drawn(total, BAR * bar.total() / Math.max(1, most));
      }
      return to;
    }

    private void drawn(Element to, int width) {
      Element svg = to.appendElement("svg").attr("aria-hidden", "true");
      svg.attr("width", "" + BAR).attr("height", "" + BAR_HEIGHT);
      Element bar = svg.appendElement("rect").attr("width", "" + width);
      bar.attr("height", "" + BAR_HEIGHT).attr("fill", "#123a75");
    }

    @Override
    public Element matrix(Matrix matrix) {
      List<String> columns = new ArrayList<>(List.of(matrix.corner()));
      columns.addAll(matrix.parties());
      Element body = table(columns);
      for (Matrix.Row row : matrix.rows()) {
        Element element = body.appendElement("tr");
        inline.add(element.appendElement("th").attr("scope", "row"), row.claim());
        row.marks().forEach(mark -> mark(element.appendElement("td"), mark));
      }
      return to;
    }

    /** The word itself, so that no sign needs a key; silence is left blank to the eye. */
    private void mark(Element cell, Matrix.Mark mark) {
      boolean silent = mark.stance() == Matrix.Stance.SILENT && !mark.evidence();
      if (mark.stance() == Matrix.Stance.DENIES) {
        cell.addClass("contested");
      }
      Element said = cell.appendElement("span").text(mark.description());
      if (silent) {
        said.addClass("hidden");
      }
    }

    @Override
    public Element chain(Chain chain) {
      to.appendElement("p").addClass("soft").text(words.say("html.paths"));
      Element list = to.appendElement("ul");
      Map<String, Chain.Node> nodes =
          chain.nodes().stream().collect(Collectors.toMap(Chain.Node::id, node -> node));
      for (List<String> path : new ChainPaths(chain, MOST_PATHS).paths()) {
        Element item = list.appendElement("li");
        for (int i = 0; i < path.size(); i++) {
          item.appendText(i == 0 ? "" : " → ");
          node(item, Objects.requireNonNull(nodes.get(path.get(i))));
        }
      }
      return to;
    }

    private void node(Element item, Chain.Node node) {
      String detail = node.detail().isEmpty() ? "" : " (" + node.detail() + ")";
      String said = InlineNodes.fit(node.label() + detail);
      if (node.kind() == Chain.Kind.DEAD_END) {
        item.appendElement("span").addClass("lost").text(said);
      } else {
        item.appendText(said);
      }
    }

    @Override
    public Element timeline(Timeline timeline) {
      for (int lane = 0; lane < timeline.lanes().size(); lane++) {
        int here = lane;
        to.appendElement("p").addClass("soft").text(timeline.lanes().get(lane));
        Element list = to.appendElement("ul");
        timeline.entries().stream()
            .filter(entry -> entry.lane() == here)
            .forEach(entry -> entry(list.appendElement("li"), entry));
      }
      return to;
    }

    private void entry(Element item, Timeline.Entry entry) {
      Element time = item.appendElement("time").attr("datetime", entry.date().toString());
      time.text(entry.when());
      item.appendText(" – ");
      inline.add(item, entry.text());
    }
  }
}
