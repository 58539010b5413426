package org.sourcier.report.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.sourcier.report.block.Table.Align;
import org.sourcier.report.block.Timeline;
import org.sourcier.report.pdf.font.Face;

/** Sets a timeline: numbered signs on lanes, and below them a list of what the numbers mean. */
final class TimelineSetter {
  private static final Look LANE = Look.LABEL.in(Colour.NAVY);
  private static final int ROW_CUT = 12;
  private static final double NUMBERS = 22;

  /** More than the margin of the text, so that "27 août – 24 septembre 2023" stays on a line. */
  private static final double FROM_TO = 50;

  private final Setting setting;

  TimelineSetter(Setting setting) {
    this.setting = setting;
  }

  /** The entries lane by lane, each under its number. */
  List<Slab> entries(Timeline timeline, Frame frame) {
    List<Slab> slabs = new ArrayList<>();
    for (int lane = 0; lane < timeline.lanes().size(); lane++) {
      slabs.addAll(Slabs.below(7, name(timeline.lanes().get(lane), frame)));
      Tag list =
          setting
              .tags()
              .add(frame.parent(), "L", new Trait.Attribute("List", "ListNumbering", "Decimal"));
      List<List<Slab>> rows = new ArrayList<>();
      for (int i = 0; i < timeline.entries().size(); i++) {
        if (timeline.entries().get(i).lane() == lane) {
          rows.add(entry(i + 1, timeline.entries().get(i), list, frame));
        }
      }
      slabs.addAll(Slabs.rows(1.5, ROW_CUT, rows));
    }
    return slabs;
  }

  private List<Slab> name(String name, Frame frame) {
    Tag tag = setting.tags().add(frame.parent(), "P");
    List<TextLine> lines = setting.lines(name, LANE, tag, frame.width());
    return Slabs.keptWithNext(Strips.slabs(LANE, List.of(Strips.Column.at(frame.left(), lines))));
  }

  private List<Slab> entry(int number, Timeline.Entry entry, Tag list, Frame frame) {
    Tag item = setting.tags().add(list, "LI");
    Tag label = setting.tags().add(item, "Lbl");
    Tag body = setting.tags().add(item, "LBody");
    Tag when = setting.tags().add(body, "P");
    Tag what = setting.tags().add(body, "P");
    Look strong = Look.CELL.in(Face.SANS_SEMIBOLD);
    double dates = frame.indent() + FROM_TO;
    double text = NUMBERS + dates + 6;
    String sign = Integer.toString(number);
    return Strips.slabs(
        Look.CELL,
        List.of(
            new Strips.Column(
                frame.left(),
                NUMBERS - 8,
                Align.RIGHT,
                setting.lines(sign, strong, label, NUMBERS)),
            Strips.Column.at(
                frame.left() + NUMBERS, setting.lines(entry.when(), Look.CELL, when, dates)),
            Strips.Column.at(
                frame.left() + text,
                setting.lines(entry.text(), Look.CELL, what, frame.width() - text))));
  }
}
