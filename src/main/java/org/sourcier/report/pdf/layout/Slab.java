package org.sourcier.report.pdf.layout;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A strip of the page as wide as the text, which no page break cuts.
 *
 * @param cut what a page break above it does
 * @param marks relative to its top left corner
 * @param rails bands that run through it, the lowest first
 * @param anchors places to lead to at its top
 * @param pages numbers of pages printed in it
 * @param figure the tag of the picture it is, if it is one
 */
record Slab(
    double height,
    Cut cut,
    List<Mark> marks,
    List<Rail> rails,
    List<String> anchors,
    List<PageReference> pages,
    Optional<Tag> figure) {

  Slab {
    marks = List.copyOf(marks);
    rails = List.copyOf(rails);
    anchors = List.copyOf(anchors);
    pages = List.copyOf(pages);
  }

  static Slab of(double height, List<Mark> marks) {
    return new Slab(height, Cut.FREE, marks, List.of(), List.of(), List.of(), Optional.empty());
  }

  /** An empty strip. */
  static Slab gap(double height) {
    return of(height, List.of());
  }

  Slab cut(Cut newCut) {
    return new Slab(height, newCut, marks, rails, anchors, pages, figure);
  }

  Slab below(double space) {
    return cut(cut.below(space));
  }

  Slab reluctant(int reluctance) {
    return cut(cut.reluctant(reluctance));
  }

  Slab keptWithNext() {
    return cut(cut.keptWithNext());
  }

  Slab sideways() {
    return cut(cut.sideways());
  }

  Slab with(List<Mark> more) {
    return new Slab(height, cut, join(marks, more), rails, anchors, pages, figure);
  }

  /** The same on top of a further band. */
  Slab on(Rail rail) {
    return new Slab(height, cut, marks, join(List.of(rail), rails), anchors, pages, figure);
  }

  /** The same with a further band above those it has. */
  Slab rail(Rail rail) {
    return new Slab(height, cut, marks, join(rails, List.of(rail)), anchors, pages, figure);
  }

  /** The same with ink below that it has. */
  Slab behind(List<Mark> ground) {
    return new Slab(height, cut, join(ground, marks), rails, anchors, pages, figure);
  }

  /** The same with empty room above and below its ink. */
  Slab padded(double above, double below) {
    List<Mark> moved = marks.stream().map(mark -> mark.moved(0, above)).toList();
    return new Slab(height + above + below, cut, moved, rails, anchors, pages, figure);
  }

  Slab anchored(List<String> more) {
    return new Slab(height, cut, marks, rails, join(anchors, more), pages, figure);
  }

  Slab referring(PageReference page) {
    return new Slab(height, cut, marks, rails, anchors, join(pages, List.of(page)), figure);
  }

  Slab showing(Tag picture) {
    return new Slab(height, cut, marks, rails, anchors, pages, Optional.of(picture));
  }

  private static <T> List<T> join(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
