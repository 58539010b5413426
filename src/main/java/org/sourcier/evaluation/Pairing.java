package org.sourcier.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sourcier.article.Span;

/** Pairs gold with finds one to one, best first, by how much of their contents they share. */
final class Pairing {

  /** How two contents are compared. */
  enum Measure {
    /** Shared characters over all characters of both. */
    INTERSECTION_OVER_UNION,
    /** Shared characters over those of the gold: GenderGapTracker's way. */
    COVERAGE
  }

  private record Candidate(double share, int gold, int find) {}

  private final List<BitSet> gold;
  private final List<BitSet> finds;

  Pairing(String text, List<List<Span>> gold, List<List<Span>> finds) {
    this.gold = gold.stream().map(spans -> characters(text, spans)).toList();
    this.finds = finds.stream().map(spans -> characters(text, spans)).toList();
  }

  private static BitSet characters(String text, List<Span> spans) {
    BitSet set = new BitSet();
    for (Span span : spans) {
      for (int i = span.start(); i < span.end(); i++) {
        if (!Character.isWhitespace(text.charAt(i)) && !Character.isSpaceChar(text.charAt(i))) {
          set.set(i);
        }
      }
    }
    return set;
  }

  /** From gold to find, by index, of all pairs that share at least {@code least}. */
  Map<Integer, Integer> pairs(Measure measure, double least) {
    List<Candidate> candidates = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      for (int f = 0; f < finds.size(); f++) {
        double share = share(measure, gold.get(g), finds.get(f));
        if (share >= least) {
          candidates.add(new Candidate(share, g, f));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble((Candidate c) -> -c.share())
            .thenComparingInt(Candidate::gold)
            .thenComparingInt(Candidate::find));
    return oneToOne(candidates);
  }

  private static Map<Integer, Integer> oneToOne(List<Candidate> candidates) {
    Map<Integer, Integer> pairs = new TreeMap<>();
    Set<Integer> taken = new HashSet<>();
    for (Candidate candidate : candidates) {
      if (!pairs.containsKey(candidate.gold()) && taken.add(candidate.find())) {
        pairs.put(candidate.gold(), candidate.find());
      }
    }
    return pairs;
  }

  private static double share(Measure measure, BitSet gold, BitSet find) {
    BitSet both = (BitSet) gold.clone();
    both.and(find);
    BitSet all = (BitSet) gold.clone();
    if (measure == Measure.INTERSECTION_OVER_UNION) {
      all.or(find);
    }
    return all.isEmpty() ? 0 : (double) both.cardinality() / all.cardinality();
  }
}
