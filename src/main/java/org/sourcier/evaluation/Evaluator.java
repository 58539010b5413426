package org.sourcier.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sourcier.article.Span;
import org.sourcier.party.Party;
import org.sourcier.party.VoicedArticle;
import org.sourcier.party.VoicedAssertion;
import org.sourcier.yaml.Fields;

/** Measures the assertions found in one article against its gold. */
public final class Evaluator {
  private static final double LENIENT = 0.5;

  /** What is right, missing and spurious in an article. */
  public Evaluation evaluate(VoicedArticle article, List<Gold> gold) {
    String text = article.text().article().text();
    List<Gold> core = gold.stream().filter(g -> !g.optional()).toList();
    List<VoicedAssertion> finds = judged(text, article.assertions(), core, gold);
    Pairing pairing = new Pairing(text, contents(core), found(finds));
    Map<Integer, Integer> lenient = iou(pairing, LENIENT);
    Map<String, Tally> measures = new TreeMap<>();
    measures.put("iou 0.5", tally(lenient, core, finds));
    measures.put("iou 0.8", tally(iou(pairing, 0.8), core, finds));
    measures.put("exact", tally(iou(pairing, 0.999), core, finds));
    measures.put("ggt 0.3", tally(coverage(pairing, 0.300001), core, finds));
    measures.put("ggt 0.8", tally(coverage(pairing, 0.800001), core, finds));
    lenient.forEach((g, f) -> attributes(core.get(g), finds.get(f), measures));
    return new Evaluation(measures, rules(lenient, finds), modes(lenient, core));
  }

  /** The finds without those that match only the rim of attribution. */
  private static List<VoicedAssertion> judged(
      String text, List<VoicedAssertion> all, List<Gold> core, List<Gold> gold) {
    Set<Integer> paired =
        new HashSet<>(iou(new Pairing(text, contents(core), found(all)), LENIENT).values());
    List<VoicedAssertion> rest = new ArrayList<>();
    for (int f = 0; f < all.size(); f++) {
      if (!paired.contains(f)) {
        rest.add(all.get(f));
      }
    }
    List<Gold> rim = gold.stream().filter(Gold::optional).toList();
    Set<VoicedAssertion> onRim =
        iou(new Pairing(text, contents(rim), found(rest)), LENIENT).values().stream()
            .map(rest::get)
            .collect(Collectors.toSet());
    return all.stream().filter(a -> !onRim.contains(a)).toList();
  }

  private static Map<Integer, Integer> iou(Pairing pairing, double least) {
    return pairing.pairs(Pairing.Measure.INTERSECTION_OVER_UNION, least);
  }

  private static Map<Integer, Integer> coverage(Pairing pairing, double least) {
    return pairing.pairs(Pairing.Measure.COVERAGE, least);
  }

  private static List<List<Span>> contents(List<Gold> gold) {
    return gold.stream().map(Gold::content).toList();
  }

  private static List<List<Span>> found(List<VoicedAssertion> finds) {
    return finds.stream().map(a -> a.finding().content()).toList();
  }

  private static Tally tally(
      Map<Integer, Integer> pairs, List<Gold> core, List<VoicedAssertion> finds) {
    return new Tally(pairs.size(), core.size(), finds.size());
  }

  private static void attributes(Gold gold, VoicedAssertion find, Map<String, Tally> measures) {
    count(measures, "source", sameSource(gold, find));
    if (!gold.parties().isEmpty()) {
      Set<String> codes =
          find.voice().parties().stream().map(Party::code).collect(Collectors.toSet());
      count(measures, "party", codes.equals(gold.parties()));
      count(measures, "status", Fields.name(find.finding().status()).equals(gold.status()));
    }
  }

  private static boolean sameSource(Gold gold, VoicedAssertion find) {
    boolean neither = gold.source().isEmpty() && find.finding().source().isEmpty();
    boolean overlap =
        gold.source()
            .filter(s -> find.finding().source().filter(s::overlaps).isPresent())
            .isPresent();
    return neither || overlap;
  }

  private static void count(Map<String, Tally> measures, String name, boolean right) {
    measures.merge(name, new Tally(right ? 1 : 0, 1, 1), Tally::plus);
  }

  private static Map<String, Tally> rules(
      Map<Integer, Integer> pairs, List<VoicedAssertion> finds) {
    Map<String, Tally> rules = new TreeMap<>();
    Set<Integer> right = new HashSet<>(pairs.values());
    for (int f = 0; f < finds.size(); f++) {
      for (String rule : finds.get(f).finding().rules()) {
        rules.merge(rule, new Tally(right.contains(f) ? 1 : 0, 0, 1), Tally::plus);
      }
    }
    return rules;
  }

  private static Map<String, Tally> modes(Map<Integer, Integer> pairs, List<Gold> core) {
    Map<String, Tally> modes = new TreeMap<>();
    for (int g = 0; g < core.size(); g++) {
      if (!core.get(g).mode().isEmpty()) {
        modes.merge(core.get(g).mode(), new Tally(pairs.containsKey(g) ? 1 : 0, 1, 0), Tally::plus);
      }
    }
    return modes;
  }
}
