package org.sourcier.report.pdf.layout;

import java.util.List;
import org.sourcier.report.block.Block;
import org.sourcier.report.block.Callout;
import org.sourcier.report.block.Card;
import org.sourcier.report.block.Contents;
import org.sourcier.report.block.Document;
import org.sourcier.report.block.EndNotes;
import org.sourcier.report.block.Excerpt;
import org.sourcier.report.block.Fields;
import org.sourcier.report.block.Figure;
import org.sourcier.report.block.Heading;
import org.sourcier.report.block.Items;
import org.sourcier.report.block.PageBreak;
import org.sourcier.report.block.Paragraph;
import org.sourcier.report.block.Table;
import org.sourcier.report.block.TitlePage;

/** Sends each block to the setter of its kind. */
final class BlockSetter {
  private final TextSetter text;
  private final HeadingSetter headings;
  private final TableSetter tables;
  private final BoxSetter boxes;
  private final TitleSetter title;
  private final FigureSetter figures;

  /** Sets the blocks of {@code document}. */
  BlockSetter(Setting setting, Headings found, Document document, Paper paper) {
    text = new TextSetter(setting);
    headings = new HeadingSetter(setting, found);
    tables = new TableSetter(setting);
    boxes = new BoxSetter(setting, headings, this::slabs);
    title = new TitleSetter(setting, text, found, document.marking());
    figures = new FigureSetter(setting, tables, paper);
  }

  /** The slabs of {@code block} in {@code frame}; none for a page break. */
  List<Slab> slabs(Block block, Frame frame) {
    return block.accept(new In(frame));
  }

  private final class In implements Block.Visitor<List<Slab>> {
    private final Frame frame;

    In(Frame frame) {
      this.frame = frame;
    }

    @Override
    public List<Slab> titlePage(TitlePage block) {
      return title.titlePage(block, frame);
    }

    @Override
    public List<Slab> heading(Heading block) {
      return headings.heading(block, frame);
    }

    @Override
    public List<Slab> paragraph(Paragraph block) {
      return text.paragraph(block, frame);
    }

    @Override
    public List<Slab> items(Items block) {
      return text.items(block, frame);
    }

    @Override
    public List<Slab> excerpt(Excerpt block) {
      return text.excerpt(block, frame);
    }

    @Override
    public List<Slab> table(Table block) {
      return tables.table(block, frame);
    }

    @Override
    public List<Slab> card(Card block) {
      return boxes.card(block, frame);
    }

    @Override
    public List<Slab> fields(Fields block) {
      return text.fields(block, frame);
    }

    @Override
    public List<Slab> callout(Callout block) {
      return boxes.callout(block, frame);
    }

    @Override
    public List<Slab> figure(Figure block) {
      return figures.figure(block, frame);
    }

    @Override
    public List<Slab> endNotes(EndNotes block) {
      return text.endNotes(block, frame);
    }

    @Override
    public List<Slab> contents(Contents block) {
      return headings.contents(block, frame);
    }

    @Override
    public List<Slab> pageBreak(PageBreak block) {
      return List.of();
    }
  }
}
