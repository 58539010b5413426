package org.sourcier.report;

import java.util.List;
import java.util.stream.Collectors;
import org.sourcier.report.block.Anchor;
import org.sourcier.report.block.Block;
import org.sourcier.report.block.Callout;
import org.sourcier.report.block.Card;
import org.sourcier.report.block.Contents;
import org.sourcier.report.block.EndNotes;
import org.sourcier.report.block.Excerpt;
import org.sourcier.report.block.Fields;
import org.sourcier.report.block.Figure;
import org.sourcier.report.block.Heading;
import org.sourcier.report.block.Inline;
import org.sourcier.report.block.Items;
import org.sourcier.report.block.Link;
import org.sourcier.report.block.PageBreak;
import org.sourcier.report.block.Paragraph;
import org.sourcier.report.block.Run;
import org.sourcier.report.block.Style;
import org.sourcier.report.block.Table;
import org.sourcier.report.block.TitlePage;

/** What a document says, a block a line, for comparison. Cues stand in square brackets. */
final class PlainText implements Block.Visitor<String>, Inline.Visitor<String> {

  static String of(List<Block> blocks) {
    PlainText plain = new PlainText();
    return blocks.stream().map(block -> block.accept(plain)).collect(Collectors.joining("\n"))
        + "\n";
  }

  private String inline(List<Inline> text) {
    return text.stream().map(piece -> piece.accept(this)).collect(Collectors.joining());
  }

  private String lines(List<? extends Block> blocks) {
    return blocks.stream().map(block -> block.accept(this)).collect(Collectors.joining("\n"));
  }

  private String fields(List<Fields.Field> fields) {
    return fields.stream()
        .map(field -> "  " + field.label() + ": " + inline(field.value()))
        .collect(Collectors.joining("\n"));
  }

  @Override
  public String titlePage(TitlePage title) {
    String head = title.kicker() + "\n# " + title.title() + "\n" + title.subtitle();
    return head + "\n" + fields(title.facts()) + "\n" + inline(title.pledge());
  }

  @Override
  public String heading(Heading heading) {
    return "\n" + "#".repeat(heading.level() + 1) + " " + heading.text();
  }

  @Override
  public String paragraph(Paragraph paragraph) {
    return inline(paragraph.text());
  }

  @Override
  public String items(Items items) {
    return items.items().stream()
        .map(item -> "- " + inline(item))
        .collect(Collectors.joining("\n"));
  }

  @Override
  public String excerpt(Excerpt excerpt) {
    String words = excerpt.label() + " > " + inline(excerpt.text());
    return "  " + words + " < " + inline(excerpt.source());
  }

  @Override
  public String table(Table table) {
    String head =
        table.columns().stream().map(Table.Column::header).collect(Collectors.joining(" | "));
    String rows =
        table.rows().stream()
            .map(
                row ->
                    row.cells().stream()
                        .map(cell -> inline(cell.text()))
                        .collect(Collectors.joining(" | ")))
            .collect(Collectors.joining("\n"));
    return head + "\n" + rows;
  }

  @Override
  public String card(Card card) {
    String badge = card.badge().map(b -> b.text() + " (" + b.description() + ")").orElse("");
    return "\n" + card.label() + " " + badge + heading(card.heading()) + "\n" + lines(card.body());
  }

  @Override
  public String fields(Fields fields) {
    return fields(fields.fields());
  }

  @Override
  public String callout(Callout callout) {
    return "\n" + callout.label() + "\n" + lines(callout.body());
  }

  @Override
  public String figure(Figure figure) {
    return figure.legend().caption() + " = " + figure.legend().alternative();
  }

  @Override
  public String endNotes(EndNotes notes) {
    return notes.notes().stream()
        .map(note -> note.number() + ". " + inline(note.text()))
        .collect(Collectors.joining("\n"));
  }

  @Override
  public String contents(Contents contents) {
    return "";
  }

  @Override
  public String pageBreak(PageBreak pageBreak) {
    return "";
  }

  @Override
  public String run(Run run) {
    return switch (run.style()) {
      case CUE -> "[" + run.text() + "]";
      case STRUCK -> "~" + run.text() + "~";
      case NOTE_MARK -> "^" + run.text();
      default -> run.text();
    };
  }

  @Override
  public String link(Link link) {
    return link.text().stream().map(this::run).collect(Collectors.joining());
  }

  @Override
  public String anchor(Anchor anchor) {
    return "";
  }

  /** A run of a style, for those who look for one. */
  static boolean is(Inline inline, Style style) {
    return inline instanceof Run run && run.style() == style;
  }
}
