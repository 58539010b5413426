package org.sourcier.report.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.sourcier.report.block.EndNotes;
import org.sourcier.report.block.Excerpt;
import org.sourcier.report.block.Fields;
import org.sourcier.report.block.Inline;
import org.sourcier.report.block.Items;
import org.sourcier.report.block.Paragraph;
import org.sourcier.report.block.Run;
import org.sourcier.report.block.Style;
import org.sourcier.report.block.Table.Align;

/** Sets the blocks that are mere text. */
final class TextSetter {
  private static final int ROW_CUT = 8;

  /** What is counted out belongs on one page. */
  private static final int NUMBERED_CUT = 24;

  private static final double SIGN = 14;
  private static final double NUMBER = 26;
  private static final double RULE = 10;

  /** A remark stands with what it is about. */
  private static final int REMARK_CUT = 40;

  /** The last note does not stand alone on a page. */
  private static final int LAST_NOTE_CUT = 40;

  private final Setting setting;

  TextSetter(Setting setting) {
    this.setting = setting;
  }

  /** Running text. */
  List<Slab> paragraph(Paragraph paragraph, Frame frame) {
    return switch (paragraph.rank()) {
      case BODY -> Slabs.below(6, text(paragraph.text(), Look.BODY, frame));
      case LEAD -> Slabs.below(7, text(paragraph.text(), Look.LEAD, frame));
      case NOTE ->
          Slabs.first(
              text(paragraph.text(), Look.NOTE, frame),
              slab -> slab.below(4).reluctant(REMARK_CUT));
    };
  }

  /** Text of one look as a paragraph. */
  List<Slab> text(List<Inline> text, Look look, Frame frame) {
    if (text.isEmpty()) {
      return List.of();
    }
    Tag tag = setting.tags().add(frame.parent(), "P");
    List<TextLine> lines = setting.lines(text, look, tag, frame.measure());
    return Strips.slabs(look, List.of(Strips.Column.at(frame.column(), lines)));
  }

  /** A list; its signs hang in the margin. */
  List<Slab> items(Items items, Frame frame) {
    boolean numbered = items.order() == Items.Order.NUMBERED;
    Tag list = list(frame.parent(), numbered ? "Decimal" : "Disc");
    List<List<Slab>> rows = new ArrayList<>();
    int number = 0;
    for (List<Inline> item : items.items()) {
      number++;
      String sign = numbered ? number + "." : "•";
      double hang = numbered && items.items().size() > 9 ? SIGN + 6 : SIGN;
      rows.add(item(list, sign, item, frame, hang));
    }
    return Slabs.below(6, Slabs.rows(4, numbered ? NUMBERED_CUT : ROW_CUT, rows));
  }

  private List<Slab> item(Tag list, String sign, List<Inline> text, Frame frame, double hang) {
    Tag item = setting.tags().add(list, "LI");
    Tag label = setting.tags().add(item, "Lbl");
    Tag body = setting.tags().add(item, "LBody");
    Look strong = Look.BODY.in(Look.BODY.face().strong());
    return Strips.slabs(
        Look.BODY,
        List.of(
            Strips.Column.at(frame.column(), setting.lines(sign, strong, label, hang)),
            Strips.Column.at(
                frame.column() + hang,
                setting.lines(text, Look.BODY, body, frame.measure() - hang))));
  }

  private Tag list(Tag parent, String numbering) {
    return setting.tags().add(parent, "L", new Trait.Attribute("List", "ListNumbering", numbering));
  }

  /** Labels and values; the labels stand in the margin. */
  List<Slab> fields(Fields fields, Frame frame) {
    Tag list = list(frame.parent(), "None");
    Frame columns = frame.indent() > 0 ? frame : frame.indented(Frame.GUTTER);
    List<List<Slab>> rows = new ArrayList<>();
    for (Fields.Field field : fields.fields()) {
      rows.add(field(list, field, columns));
    }
    return Slabs.below(6, Slabs.rows(3, ROW_CUT, rows));
  }

  private List<Slab> field(Tag list, Fields.Field field, Frame frame) {
    Tag item = setting.tags().add(list, "LI");
    Tag label = setting.tags().add(item, "Lbl");
    Tag body = setting.tags().add(item, "LBody");
    double labelRoom = frame.indent() - 8;
    return Strips.slabs(
        Look.VALUE,
        List.of(
            Strips.Column.at(
                frame.left(), setting.lines(field.label(), Look.LABEL, label, labelRoom)),
            Strips.Column.at(
                frame.column(), setting.lines(field.value(), Look.VALUE, body, frame.measure()))));
  }

  /** Words of an article beside a rule in the colour of their tone. */
  List<Slab> excerpt(Excerpt excerpt, Frame frame) {
    Frame columns = frame.indent() > 0 ? frame : frame.indented(Frame.GUTTER);
    Tag label = setting.tags().add(frame.parent(), "P");
    Tag quote = setting.tags().add(frame.parent(), "BlockQuote");
    Tag words = setting.tags().add(quote, "P", new Trait.Lang(excerpt.language()));
    double measure = columns.measure() - RULE;
    List<TextLine> margin = setting.lines(excerpt.label(), Look.LABEL, label, columns.indent() - 8);
    List<TextLine> lines =
        new ArrayList<>(setting.lines(excerpt.text(), Look.QUOTE, words, measure));
    boolean beside = margin.size() > lines.size() && !excerpt.source().isEmpty();
    if (beside) {
      // A label longer than the words leaves room for the place at its side.
      Tag place = setting.tags().add(quote, "P");
      lines.addAll(setting.lines(excerpt.source(), Look.NOTE, place, measure));
    }
    List<Slab> slabs =
        new ArrayList<>(
            Strips.slabs(
                Look.QUOTE,
                List.of(
                    Strips.Column.at(columns.left(), margin),
                    Strips.Column.at(columns.column() + RULE, lines))));
    slabs.addAll(source(beside ? List.of() : excerpt.source(), quote, columns, measure));
    int colour = Colour.of(excerpt.tone());
    return Slabs.below(7, Slabs.on(new Rail(quote, columns.column(), 1.6, colour), slabs));
  }

  private List<Slab> source(List<Inline> source, Tag quote, Frame frame, double measure) {
    if (source.isEmpty()) {
      return List.of();
    }
    Tag tag = setting.tags().add(quote, "P");
    List<TextLine> lines = setting.lines(source, Look.NOTE, tag, measure);
    List<Slab> slabs =
        Strips.slabs(Look.NOTE, List.of(Strips.Column.at(frame.column() + RULE, lines)));
    return Slabs.first(slabs, slab -> slab.below(1).reluctant(Cut.NEVER));
  }

  /** The end notes, their numbers in the margin, the ways back after each. */
  List<Slab> endNotes(EndNotes notes, Frame frame) {
    Tag list = list(frame.parent(), "Decimal");
    List<Slab> slabs = new ArrayList<>();
    for (int i = 0; i < notes.notes().size(); i++) {
      List<Slab> note = note(list, notes.notes().get(i), frame);
      boolean last = i > 0 && i == notes.notes().size() - 1;
      slabs.addAll(last ? Slabs.first(note, slab -> slab.reluctant(LAST_NOTE_CUT)) : note);
    }
    return slabs;
  }

  private List<Slab> note(Tag list, EndNotes.Note note, Frame frame) {
    Tag item = setting.tags().add(list, "LI");
    Tag label = setting.tags().add(item, "Lbl");
    Tag body = setting.tags().add(item, "LBody");
    List<Inline> text = new ArrayList<>(note.text());
    note.backLinks().forEach(link -> text.addAll(List.of(Run.of("  ", Style.PLAIN), link)));
    List<TextLine> number = setting.lines(note.number() + ".", Look.END_NOTE, label, NUMBER);
    List<TextLine> lines = setting.lines(text, Look.END_NOTE, body, frame.width() - NUMBER);
    List<Slab> slabs =
        Strips.slabs(
            Look.END_NOTE,
            List.of(
                new Strips.Column(frame.left(), NUMBER - 7, Align.RIGHT, number),
                Strips.Column.at(frame.left() + NUMBER, lines)));
    return Slabs.first(slabs, slab -> slab.below(4).anchored(List.of(note.anchor())));
  }
}
