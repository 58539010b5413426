package org.sourcier.report.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Puts the slabs of the pages down and finds out where the anchors are. */
final class Placer {
  private static final double ABOVE_ANCHOR = 6;

  private final Paper paper;
  private final Metrics metrics;
  private final RunningLines running;
  private final Map<String, Laid.Place> places = new HashMap<>();

  Placer(Paper paper, Metrics metrics, RunningLines running) {
    this.paper = paper;
    this.metrics = metrics;
    this.running = running;
  }

  /** A slab at its height on the page. */
  private record Put(Slab slab, double y) {}

  /** The sheets of {@code pages}. */
  List<Sheet> sheets(List<List<Slab>> pages) {
    List<List<Put>> put = pages.stream().map(this::put).toList();
    for (int i = 0; i < put.size(); i++) {
      note(put.get(i), i);
    }
    List<Sheet> sheets = new ArrayList<>();
    for (int i = 0; i < put.size(); i++) {
      sheets.add(sheet(put.get(i), i, put.size()));
    }
    return sheets;
  }

  /** Where the anchors are, once the sheets are made. */
  Map<String, Laid.Place> places() {
    return Map.copyOf(places);
  }

  private List<Put> put(List<Slab> page) {
    List<Put> put = new ArrayList<>();
    double y = Paper.TOP;
    for (int i = 0; i < page.size(); i++) {
      Slab slab = page.get(i);
      if (i > 0) {
        y += slab.cut().space();
      } else if (slab.cut().header().isPresent()) {
        Slab header = slab.cut().header().get();
        put.add(new Put(header, y));
        y += header.height();
      }
      put.add(new Put(slab, y));
      y += slab.height();
    }
    return put;
  }

  private void note(List<Put> page, int number) {
    for (Put put : page) {
      Laid.Place place = new Laid.Place(number, Math.max(0, put.y() - ABOVE_ANCHOR));
      put.slab().anchors().forEach(anchor -> places.putIfAbsent(anchor, place));
    }
  }

  private Sheet sheet(List<Put> page, int number, int total) {
    boolean wide = !page.isEmpty() && page.get(0).slab().cut().wide();
    double width = paper.width(wide);
    double height = paper.height(wide);
    List<Mark> decoration = new ArrayList<>(rails(page));
    decoration.addAll(running.marks(number, total, width, height));
    List<Mark> tagged = new ArrayList<>();
    page.stream()
        .flatMap(this::marks)
        .forEach(mark -> (mark.tag().isPresent() ? tagged : decoration).add(mark));
    decoration.sort(Comparator.comparing(mark -> !(mark.ink() instanceof Ink.Area)));
    tagged.sort(Comparator.comparingInt(mark -> mark.tag().orElseThrow().rank()));
    decoration.addAll(tagged);
    return new Sheet(width, height, decoration, figures(page));
  }

  private Stream<Mark> marks(Put put) {
    Stream<Mark> numbers = put.slab().pages().stream().flatMap(this::number);
    return Stream.concat(put.slab().marks().stream(), numbers)
        .map(mark -> mark.moved(Paper.SIDE, put.y()));
  }

  private Stream<Mark> number(PageReference reference) {
    return Stream.ofNullable(places.get(reference.anchor()))
        .map(place -> reference.resolved(place.page() + 1, metrics));
  }

  private static List<Mark> rails(List<Put> page) {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      for (Rail rail : page.get(i).slab().rails()) {
        if (i == 0 || !page.get(i - 1).slab().rails().contains(rail)) {
          marks.add(band(rail, page, i));
        }
      }
    }
    return marks;
  }

  private static Mark band(Rail rail, List<Put> page, int first) {
    int last = first;
    while (last + 1 < page.size() && page.get(last + 1).slab().rails().contains(rail)) {
      last++;
    }
    double top = page.get(first).y();
    double bottom = page.get(last).y() + page.get(last).slab().height();
    return Mark.decoration(
        Ink.Area.rectangle(Paper.SIDE + rail.x(), top, rail.width(), bottom - top, rail.colour()));
  }

  private Map<Tag, Ink.Area> figures(List<Put> page) {
    Map<Tag, Ink.Area> figures = new HashMap<>();
    for (Put put : page) {
      double height = put.slab().height();
      double width = paper.textWidth(put.slab().cut().wide());
      put.slab()
          .figure()
          .ifPresent(
              tag -> figures.put(tag, Ink.Area.rectangle(Paper.SIDE, put.y(), width, height, 0)));
    }
    return figures;
  }
}
