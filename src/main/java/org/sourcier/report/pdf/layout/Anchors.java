package org.sourcier.report.pdf.layout;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.sourcier.report.block.Matrix;
import org.sourcier.report.block.PageBreak;
import org.sourcier.report.block.Paragraph;
import org.sourcier.report.block.Table;
import org.sourcier.report.block.Timeline;
import org.sourcier.report.block.TitlePage;

/** Finds every place of a document that a link may lead to. */
final class Anchors implements Block.Visitor<Stream<String>> {

  /** The anchors of {@code blocks}. */
  static Set<String> of(List<Block> blocks) {
    return blocks.stream()
        .flatMap(block -> block.accept(new Anchors()))
        .filter(anchor -> !anchor.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Override
  public Stream<String> titlePage(TitlePage title) {
    return Stream.concat(fields(new Fields(title.facts())), in(title.pledge()));
  }

  @Override
  public Stream<String> heading(Heading heading) {
    return Stream.of(heading.anchor());
  }

  @Override
  public Stream<String> paragraph(Paragraph paragraph) {
    return in(paragraph.text());
  }

  @Override
  public Stream<String> items(Items items) {
    return items.items().stream().flatMap(Anchors::in);
  }

  @Override
  public Stream<String> excerpt(Excerpt excerpt) {
    return Stream.concat(in(excerpt.text()), in(excerpt.source()));
  }

  @Override
  public Stream<String> table(Table table) {
    return table.rows().stream()
        .map(Table.Row::cells)
        .flatMap(Collection::stream)
        .flatMap(cell -> in(cell.text()));
  }

  @Override
  public Stream<String> card(Card card) {
    Stream<String> body = card.body().stream().flatMap(block -> block.accept(this));
    return Stream.concat(heading(card.heading()), body);
  }

  @Override
  public Stream<String> fields(Fields fields) {
    return fields.fields().stream().flatMap(field -> in(field.value()));
  }

  @Override
  public Stream<String> callout(Callout callout) {
    return callout.body().stream().flatMap(block -> block.accept(this));
  }

  @Override
  public Stream<String> figure(Figure figure) {
    Stream<List<Inline>> texts =
        figure instanceof Matrix matrix
            ? matrix.rows().stream().map(Matrix.Row::claim)
            : figure instanceof Timeline timeline
                ? timeline.entries().stream().map(Timeline.Entry::text)
                : Stream.of();
    return Stream.concat(Stream.of(figure.legend().anchor()), texts.flatMap(Anchors::in));
  }

  @Override
  public Stream<String> endNotes(EndNotes notes) {
    return notes.notes().stream()
        .flatMap(note -> Stream.concat(Stream.of(note.anchor()), in(note.text())));
  }

  @Override
  public Stream<String> contents(Contents contents) {
    return Stream.of();
  }

  @Override
  public Stream<String> pageBreak(PageBreak pageBreak) {
    return Stream.of();
  }

  private static Stream<String> in(List<Inline> text) {
    return text.stream()
        .flatMap(inline -> inline instanceof Anchor anchor ? Stream.of(anchor.id()) : Stream.of());
  }
}
