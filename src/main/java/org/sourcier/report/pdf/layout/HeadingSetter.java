package org.sourcier.report.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sourcier.report.block.Contents;
import org.sourcier.report.block.Heading;
import org.sourcier.report.block.Target;

/** Sets headings and the table of contents made of them. */
final class HeadingSetter {
  private static final double NUMBER = 30;
  private static final double STEP = 14;

  private final Setting setting;
  private final Headings headings;

  HeadingSetter(Setting setting, Headings headings) {
    this.setting = setting;
    this.headings = headings;
  }

  /** A heading over the whole width; a rule stands above chapters. */
  List<Slab> heading(Heading heading, Frame frame) {
    return switch (heading.level()) {
      case 1 -> chapter(heading, frame);
      case 2 -> Slabs.below(16, lines(heading, Look.SECTION, frame, 1));
      default -> Slabs.below(11, lines(heading, Look.SUBSECTION, frame, 0));
    };
  }

  private List<Slab> chapter(Heading heading, Frame frame) {
    Ink rule = Ink.Stroke.line(frame.left(), 0, frame.right(), 0, 1.2, Colour.NAVY);
    List<Slab> lines = lines(heading, Look.CHAPTER, frame, 2);
    return Slabs.first(
        lines, slab -> slab.padded(7, 0).with(List.of(Mark.decoration(rule))).below(28));
  }

  /** The lines of a heading in {@code look}, kept with what follows. */
  List<Slab> lines(Heading heading, Look look, Frame frame, double room) {
    Trait[] language =
        heading.language().<Trait>map(Trait.Lang::new).stream().toArray(Trait[]::new);
    Tag tag = setting.tags().add(frame.parent(), headings.tag(heading.level()), language);
    String anchor = headings.next().anchor();
    List<TextLine> lines = setting.lines(heading.text(), look, tag, frame.width());
    List<Slab> slabs =
        new ArrayList<>(Strips.slabs(look, List.of(Strips.Column.at(frame.left(), lines))));
    if (slabs.isEmpty()) {
      slabs.add(Slab.gap(0));
    }
    if (room > 0) {
      slabs.add(Slab.gap(room));
    }
    return Slabs.first(Slabs.keptWithNext(slabs), slab -> slab.anchored(List.of(anchor)));
  }

  /** The table of contents, with the numbers of pages not yet known. */
  List<Slab> contents(Contents contents, Frame frame) {
    List<Slab> slabs = new ArrayList<>();
    if (!contents.title().isBlank()) {
      Tag title = setting.tags().add(frame.parent(), "P");
      List<TextLine> lines = setting.lines(contents.title(), Look.SECTION, title, frame.width());
      slabs.addAll(
          Slabs.keptWithNext(
              Strips.slabs(Look.SECTION, List.of(Strips.Column.at(frame.left(), lines)))));
    }
    Tag list = setting.tags().add(frame.parent(), "TOC");
    for (Headings.Entry entry : headings.entries()) {
      if (entry.level() <= contents.depth() && !entry.text().isBlank()) {
        slabs.addAll(entry(entry, list, frame));
      }
    }
    return Slabs.below(18, slabs);
  }

  private List<Slab> entry(Headings.Entry entry, Tag list, Frame frame) {
    Tag reference = setting.tags().add(setting.tags().add(list, "TOCI"), "Reference");
    Tag link = reference.running("Link");
    Jump jump = new Jump(new Target.Place(entry.anchor()), entry.text());
    Look look = entry.level() == 1 ? Look.VALUE.in(Look.VALUE.face().strong()) : Look.VALUE;
    double x = frame.left() + STEP * (entry.level() - 1);
    Stretch text =
        new Stretch(
            setting.metrics().drawable(entry.text()),
            look,
            0,
            Stretch.Decor.NONE,
            link,
            Optional.of(jump),
            List.of());
    List<TextLine> lines =
        setting.breaker().lines(List.of(text), frame.right() - x - NUMBER - look.size());
    List<Slab> slabs =
        new ArrayList<>(Slabs.together(Strips.slabs(look, List.of(Strips.Column.at(x, lines)))));
    TextLine last = lines.get(lines.size() - 1);
    Slab numbered =
        slabs
            .remove(slabs.size() - 1)
            .with(dots(x + last.width(), frame.right() - NUMBER, look))
            .referring(
                new PageReference(
                    entry.anchor(), link, Look.VALUE, frame.right(), look.baseline(), jump));
    slabs.add(numbered);
    return Slabs.below(entry.level() == 1 ? 5 : 1.5, slabs);
  }

  private List<Mark> dots(double from, double to, Look look) {
    List<Mark> dots = new ArrayList<>();
    for (double x = Math.ceil((from + 4) / 5) * 5; x < to + 8; x += 5) {
      dots.add(Mark.decoration(Ink.Area.disc(x, look.baseline() - 0.6, 0.45, Colour.LINE)));
    }
    return dots;
  }
}
