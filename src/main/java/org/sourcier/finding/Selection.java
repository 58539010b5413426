package org.sourcier.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Of hits whose cues overlap, the one to keep; the choice does not depend on the rules' order. */
final class Selection {
  private static final Comparator<Hit> LONGEST_FIRST =
      Comparator.comparingInt(Hit::sentence)
          .thenComparing(hit -> hit.cue().from() - hit.cue().to())
          .thenComparing(hit -> hit.rule().id());

  private final List<Hit> hits;

  Selection(List<Hit> hits) {
    this.hits = List.copyOf(hits);
  }

  /** The hits of one sort in the order of the text, none overlapping another's cue. */
  List<Hit> of(Finds finds) {
    List<Hit> sorted =
        hits.stream().filter(hit -> hit.rule().finds() == finds).sorted(LONGEST_FIRST).toList();
    List<Hit> kept = new ArrayList<>();
    sorted.stream()
        .collect(Collectors.groupingBy(Hit::sentence, LinkedHashMap::new, Collectors.toList()))
        .values()
        .forEach(beside -> keep(beside, kept));
    kept.sort(Comparator.comparing(hit -> hit.span(hit.cue())));
    return kept;
  }

  private static void keep(List<Hit> beside, List<Hit> kept) {
    List<Hit> here = new ArrayList<>();
    for (Hit hit : beside) {
      boolean outdone = beside.stream().anyMatch(other -> clash(hit, other) && outdoes(other, hit));
      if (!outdone && here.stream().noneMatch(other -> clash(hit, other))) {
        here.add(hit);
      }
    }
    kept.addAll(here);
  }

  private static boolean outdoes(Hit other, Hit hit) {
    return other.rule().over().contains(hit.rule().id());
  }

  private static boolean clash(Hit a, Hit b) {
    return a.reach().overlaps(b.reach());
  }
}
