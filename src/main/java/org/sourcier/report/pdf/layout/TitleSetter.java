package org.sourcier.report.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sourcier.report.block.Fields;
import org.sourcier.report.block.Marking;
import org.sourcier.report.block.TitlePage;
import org.sourcier.report.block.Tlp;
import org.sourcier.report.pdf.font.Face;

/** Sets the head of the document. */
final class TitleSetter {
  private static final Look KICKER = new Look(Face.SANS_SEMIBOLD, 9.5, 13, Colour.GREY);
  private static final Look BANNER = new Look(Face.SANS_BOLD, 11, 20, Colour.WHITE);
  private static final double FACTS = 110;

  private final Setting setting;
  private final TextSetter text;
  private final Headings headings;
  private final Optional<Marking> marking;

  TitleSetter(Setting setting, TextSetter text, Headings headings, Optional<Marking> marking) {
    this.setting = setting;
    this.text = text;
    this.headings = headings;
    this.marking = marking;
  }

  /** Marking, kicker, title, subtitle, facts and pledge from top to bottom. */
  List<Slab> titlePage(TitlePage title, Frame frame) {
    List<Slab> slabs = new ArrayList<>();
    marking.ifPresent(label -> slabs.add(banner(label, frame)));
    slabs.add(Slab.gap(marking.isPresent() ? 10 : 12));
    slabs.addAll(lines(title.kicker(), KICKER, "P", frame));
    slabs.addAll(Slabs.below(4, lines(title.title(), Look.TITLE, headings.tag(0), frame)));
    slabs.addAll(Slabs.below(8, lines(title.subtitle(), Look.SUBTITLE, "P", frame)));
    Ink rule = Ink.Area.rectangle(frame.left(), 0, 64, 2.4, Colour.NAVY);
    slabs.add(Slab.of(4, List.of(Mark.decoration(rule))).below(18));
    slabs.addAll(Slabs.below(12, text.fields(new Fields(title.facts()), frame.indented(FACTS))));
    slabs.addAll(Slabs.below(12, text.text(title.pledge(), Look.VALUE, frame.indented(0))));
    slabs.add(Slab.gap(10));
    return Slabs.together(slabs);
  }

  private List<Slab> lines(String words, Look look, String type, Frame frame) {
    if (words.isBlank()) {
      return List.of();
    }
    Tag tag = setting.tags().add(frame.parent(), type);
    List<TextLine> lines = setting.lines(words, look, tag, frame.width());
    return Strips.slabs(look, List.of(Strips.Column.at(frame.left(), lines)));
  }

  private Slab banner(Marking label, Frame frame) {
    Tag tag = setting.tags().add(frame.parent(), "P");
    return Slab.of(BANNER.leading(), label(setting, label, BANNER, tag, frame.left(), 0));
  }

  /** The label in its colours, its box's top left corner at a place. */
  static List<Mark> label(
      Setting setting, Marking marking, Look look, Tag tag, double x, double y) {
    Look coloured = look.in(marking.tlp().map(Tlp::colour).orElse(Colour.WHITE));
    int ground = marking.tlp().map(Tlp::ground).orElse(Colour.GREY);
    List<Mark> letters =
        setting.line(
            marking.text(), coloured, tag, x + look.size() * 0.6, y + look.baseline(), 300);
    double width = letters.stream().mapToDouble(TitleSetter::width).sum();
    List<Mark> marks = new ArrayList<>();
    marks.add(
        Mark.decoration(
            Ink.Area.rectangle(x, y, width + look.size() * 1.2, look.leading(), ground)));
    marks.addAll(letters);
    return marks;
  }

  private static double width(Mark mark) {
    return mark.ink() instanceof Ink.Text text ? text.width() : 0;
  }
}
