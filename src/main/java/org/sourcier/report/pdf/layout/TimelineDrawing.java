package org.sourcier.report.pdf.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sourcier.report.block.Timeline;
import org.sourcier.report.pdf.font.Face;

/** Draws the lanes of a timeline with a numbered sign for each entry. */
final class TimelineDrawing {
  private static final Look NAME = Look.LABEL.in(Colour.NAVY);
  private static final Look NUMBER = new Look(Face.SANS_SEMIBOLD, 7, 9, Colour.WHITE);
  private static final Look DATE = Look.RUNNING;
  private static final double NAMES = 84;
  private static final double SIGN = 6.2;
  private static final double STEP = 14.5;
  private static final int MOST_STACKED = 9;

  private final Timeline timeline;
  private final Drawing drawing;
  private final Frame frame;
  private final TimelineScale scale;

  TimelineDrawing(Timeline timeline, Drawing drawing, Frame frame) {
    this.timeline = timeline;
    this.drawing = drawing;
    this.frame = frame;
    scale =
        new TimelineScale(
            timeline.entries().stream()
                .map(Timeline.Entry::date)
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  /** Draws the lanes; the height they take. */
  double draw() {
    double y = 0;
    for (int lane = 0; lane < timeline.lanes().size(); lane++) {
      y = lane(lane, y);
    }
    dates(y + 2);
    return y + 14;
  }

  private double x(LocalDate date) {
    double from = frame.left() + NAMES + SIGN + 2;
    return from + scale.position(date) * (frame.right() - SIGN - 8 - from);
  }

  private double lane(int lane, double top) {
    List<Integer> entries = new ArrayList<>();
    List<Integer> levels = new ArrayList<>();
    Map<Integer, List<Double>> taken = new HashMap<>();
    for (int i = 0; i < timeline.entries().size(); i++) {
      Timeline.Entry entry = timeline.entries().get(i);
      if (entry.lane() == lane) {
        entries.add(i);
        levels.add(level(taken, x(entry.date())));
      }
    }
    int highest = levels.stream().mapToInt(Integer::intValue).max().orElse(0);
    double line = top + STEP * (highest + 1) + 3;
    baseLine(timeline.lanes().get(lane), line);
    for (int i = 0; i < entries.size(); i++) {
      double x = x(timeline.entries().get(entries.get(i)).date());
      sign(entries.get(i) + 1, lane, x, line - SIGN - 2 - STEP * levels.get(i));
    }
    return line + 6;
  }

  /** The lowest level with room at {@code x}; the topmost takes what no other has room for. */
  private static int level(Map<Integer, List<Double>> taken, double x) {
    int level = 0;
    while (level < MOST_STACKED
        && taken.getOrDefault(level, List.of()).stream()
            .anyMatch(other -> Math.abs(other - x) < 2 * SIGN + 1)) {
      level++;
    }
    taken.computeIfAbsent(level, none -> new ArrayList<>()).add(x);
    return level;
  }

  private void baseLine(String name, double y) {
    drawing.text(name, NAME, frame.left(), y - 1, NAMES - 8);
    double from = frame.left() + NAMES;
    drawing.add(Ink.Stroke.line(from, y, frame.right(), y, 1, Colour.NAVY));
    for (double gap : scale.breaks()) {
      double x = from + SIGN + 2 + gap * (frame.right() - 2 * SIGN - 10 - from);
      drawing.add(Ink.Area.rectangle(x - 2.5, y - 2, 5, 4, Colour.WHITE));
      drawing.add(Ink.Stroke.line(x - 4, y + 4, x - 1, y - 4, 1, Colour.NAVY));
      drawing.add(Ink.Stroke.line(x + 1, y + 4, x + 4, y - 4, 1, Colour.NAVY));
    }
  }

  /** Discs and squares take turns from lane to lane. */
  private void sign(int number, int lane, double x, double y) {
    if (lane % 2 == 0) {
      drawing.add(Ink.Area.disc(x, y, SIGN, Colour.NAVY));
      drawing.centred(Integer.toString(number), NUMBER, x, y + 2.4);
    } else {
      Ink.Area square =
          Ink.Area.rectangle(
              x - SIGN + 0.5, y - SIGN + 0.5, 2 * SIGN - 1, 2 * SIGN - 1, Colour.WHITE);
      drawing.add(square);
      drawing.add(Ink.Stroke.frame(square, 1, Colour.NAVY));
      drawing.centred(Integer.toString(number), NUMBER.in(Colour.NAVY), x, y + 2.4);
    }
  }

  /** Writes the dates as the entries have them, where there is room. */
  private void dates(double top) {
    Map<LocalDate, String> names = new HashMap<>();
    timeline.entries().forEach(entry -> names.putIfAbsent(entry.date(), entry.when()));
    double free = frame.left();
    for (Map.Entry<LocalDate, String> name : new TreeMap<>(names).entrySet()) {
      double width = drawing.width(name.getValue(), DATE);
      double x = Math.min(x(name.getKey()) - width / 2, frame.right() - width);
      if (x > free) {
        drawing.text(name.getValue(), DATE, x, top + 8, width + 1);
        free = x + width + 8;
      }
    }
  }
}
