package org.sourcier.report.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One set line.
 *
 * @param width of what is seen, in points
 */
record TextLine(List<Fragment> fragments, double width, List<String> anchors) {

  TextLine {
    fragments = List.copyOf(fragments);
    anchors = List.copyOf(anchors);
  }

  /**
   * A part of a stretch on one line.
   *
   * @param text with the space that follows it
   * @param width with that space, except at the end of the line
   */
  record Fragment(Stretch stretch, String text, double width) {}

  /** What the line says. */
  String text() {
    return fragments.stream().map(Fragment::text).collect(Collectors.joining());
  }

  /** The same in one colour. */
  TextLine in(int colour) {
    return new TextLine(
        fragments.stream()
            .map(part -> new Fragment(part.stretch().in(colour), part.text(), part.width()))
            .toList(),
        width,
        anchors);
  }

  /** The ink of the line, from {@code x} on the base line {@code y}. */
  List<Mark> marks(double x, double y) {
    List<Mark> marks = new ArrayList<>();
    double at = x;
    for (Fragment fragment : fragments) {
      marks.addAll(marks(fragment, at, y));
      at += fragment.width();
    }
    return marks;
  }

  private static List<Mark> marks(Fragment fragment, double x, double y) {
    List<Mark> marks = new ArrayList<>(decoration(fragment, x, y));
    Stretch stretch = fragment.stretch();
    Ink letters =
        new Ink.Text(
            x, y - stretch.raise(), stretch.look(), fragment.text(), fragment.width(), false);
    marks.add(new Mark(Optional.of(stretch.tag()), letters, stretch.jump()));
    return marks;
  }

  private static List<Mark> decoration(Fragment fragment, double x, double y) {
    Look look = fragment.stretch().look();
    double width = fragment.width();
    double below = y + look.size() * 0.16;
    return switch (fragment.stretch().decor()) {
      case NONE -> List.of();
      case CUE ->
          List.of(
              Mark.decoration(
                  Ink.Area.rectangle(
                      x - 1, y - look.size() * 0.78, width + 2, look.size(), Colour.CUE)),
              Mark.decoration(
                  Ink.Stroke.line(x, below + 0.7, x + width, below + 0.7, 0.8, Colour.INK)));
      case STRUCK ->
          List.of(
              Mark.decoration(
                  Ink.Stroke.line(
                      x,
                      y - look.size() * 0.26,
                      x + width,
                      y - look.size() * 0.26,
                      0.6,
                      look.colour())));
      case LINK ->
          List.of(Mark.decoration(Ink.Stroke.line(x, below, x + width, below, 0.3, look.colour())));
    };
  }
}
