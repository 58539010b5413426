package org.sourcier.report.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.sourcier.report.block.Badge;
import org.sourcier.report.block.Block;
import org.sourcier.report.block.Callout;
import org.sourcier.report.block.Card;
import org.sourcier.report.pdf.font.Face;

/** Sets the blocks that hold others: cards and callouts. */
final class BoxSetter {
  private static final Look BADGE = new Look(Face.SANS_BOLD, 10.5, 16, Colour.WHITE);
  private static final Look CALLOUT_LABEL = Look.LABEL.in(Face.SANS_BOLD).in(Colour.NAVY);
  private static final double BAR = 3.5;
  private static final double PAD = 12;
  private static final int CARD_CUT = 20;
  private static final int OPENING_CUT = 150;

  private final Setting setting;
  private final HeadingSetter headings;
  private final BiFunction<Block, Frame, List<Slab>> inner;

  /**
   * Sets boxes.
   *
   * @param inner sets a block inside of one
   */
  BoxSetter(Setting setting, HeadingSetter headings, BiFunction<Block, Frame, List<Slab>> inner) {
    this.setting = setting;
    this.headings = headings;
    this.inner = inner;
  }

  /** A card: a bar at its side, its head tinted, its parts kept together where possible. */
  List<Slab> card(Card card, Frame frame) {
    Tag section = setting.tags().add(frame.parent(), "Sect");
    Frame inside = frame.inset(PAD, 0).within(section);
    Rail tint = new Rail(section, frame.left(), frame.width(), Colour.tint(card.tone()));
    List<Slab> slabs = new ArrayList<>(Slabs.on(tint, head(card, inside)));
    slabs.addAll(Slabs.reluctant(CARD_CUT, body(card, inside)));
    slabs.add(Slab.gap(3).reluctant(Cut.NEVER));
    Rail bar = new Rail(section, frame.left(), BAR, Colour.of(card.tone()));
    List<Slab> barred = slabs.stream().map(slab -> slab.rail(bar)).toList();
    return Slabs.below(18, barred);
  }

  /** The first block stays with what it introduces: a card begins with something to read. */
  private List<Slab> body(Card card, Frame inside) {
    List<Slab> body = new ArrayList<>();
    int opening = 0;
    for (Block block : card.body()) {
      body.addAll(inner.apply(block, inside));
      opening = opening == 0 ? body.size() : opening;
    }
    int kept = Math.min(opening + 1, body.size());
    List<Slab> slabs = new ArrayList<>(Slabs.reluctant(OPENING_CUT, body.subList(0, kept)));
    slabs.addAll(body.subList(kept, body.size()));
    return slabs;
  }

  private List<Slab> head(Card card, Frame frame) {
    List<Slab> slabs = new ArrayList<>(List.of(Slab.gap(6)));
    double room = card.badge().map(badge -> width(badge) + 2 * PAD).orElse(PAD);
    Frame narrow = frame.inset(0, room);
    if (!card.label().isBlank()) {
      Tag tag = setting.tags().add(frame.parent(), "P");
      List<TextLine> lines = setting.lines(card.label(), Look.LABEL, tag, narrow.width());
      slabs.addAll(Strips.slabs(Look.LABEL, List.of(Strips.Column.at(frame.left(), lines))));
    }
    slabs.addAll(headings.lines(card.heading(), Look.STATEMENT, narrow, 6));
    List<Mark> badge = card.badge().map(grade -> badge(grade, frame)).orElse(List.of());
    return Slabs.keptWithNext(Slabs.first(slabs, slab -> slab.with(badge)));
  }

  private double width(Badge badge) {
    return setting.metrics().width(setting.metrics().drawable(badge.text()), BADGE) + 12;
  }

  private List<Mark> badge(Badge badge, Frame frame) {
    Tag paragraph = setting.tags().add(frame.parent(), "P");
    Tag tag = paragraph.running("Span", new Trait.Expansion(badge.description()));
    double width = Math.min(width(badge), frame.width() / 2);
    double left = frame.right() - width - 8;
    List<Mark> marks = new ArrayList<>();
    marks.add(
        Mark.decoration(
            Ink.Area.rectangle(left, 7, width, BADGE.leading(), Colour.of(badge.tone()))));
    marks.addAll(setting.line(badge.text(), BADGE, tag, left + 6, 7 + BADGE.baseline(), width - 6));
    return marks;
  }

  /** A callout: tinted, with a bar at its side. */
  List<Slab> callout(Callout callout, Frame frame) {
    Tag section = setting.tags().add(frame.parent(), "Sect");
    Frame inside = frame.inset(PAD + 2, PAD).indented(0).within(section);
    List<Slab> slabs = new ArrayList<>(List.of(Slab.gap(8).keptWithNext()));
    slabs.addAll(label(callout.label(), inside));
    callout.body().forEach(block -> slabs.addAll(inner.apply(block, inside)));
    slabs.add(Slab.gap(9).reluctant(Cut.NEVER));
    Rail tint = new Rail(section, frame.left(), frame.width(), Colour.tint(callout.tone()));
    Rail bar = new Rail(section, frame.left(), BAR, Colour.of(callout.tone()));
    List<Slab> barred = Slabs.on(tint, slabs).stream().map(slab -> slab.rail(bar)).toList();
    return Slabs.below(12, Slabs.reluctant(CARD_CUT, barred));
  }

  private List<Slab> label(String label, Frame frame) {
    if (label.isBlank()) {
      return List.of();
    }
    Tag tag = setting.tags().add(frame.parent(), "P");
    List<TextLine> lines = setting.lines(label, CALLOUT_LABEL, tag, frame.width());
    return Slabs.keptWithNext(
        Strips.slabs(CALLOUT_LABEL, List.of(Strips.Column.at(frame.left(), lines))));
  }
}
