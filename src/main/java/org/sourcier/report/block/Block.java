package org.sourcier.report.block;

/** A part of a document that stands on its own lines. */
public sealed interface Block
    permits TitlePage,
        Heading,
        Paragraph,
        Items,
        Excerpt,
        Table,
        Card,
        Fields,
        Callout,
        Figure,
        EndNotes,
        Contents,
        PageBreak {

  /** Gives the block to the method for its kind. */
  <R> R accept(Visitor<R> visitor);

  /**
   * One method per kind of block.
   *
   * @param <R> what each makes of it
   */
  interface Visitor<R> {
    /** Who and what the document is. */
    R titlePage(TitlePage title);

    /** The name of what follows. */
    R heading(Heading heading);

    /** Running text. */
    R paragraph(Paragraph paragraph);

    /** A list. */
    R items(Items items);

    /** Words of an article. */
    R excerpt(Excerpt excerpt);

    /** Rows and columns. */
    R table(Table table);

    /** A section that belongs together. */
    R card(Card card);

    /** Labels and values. */
    R fields(Fields fields);

    /** Something set apart. */
    R callout(Callout callout);

    /** A picture. */
    R figure(Figure figure);

    /** The end notes. */
    R endNotes(EndNotes notes);

    /** The table of contents. */
    R contents(Contents contents);

    /** A new page. */
    R pageBreak(PageBreak pageBreak);
  }
}
