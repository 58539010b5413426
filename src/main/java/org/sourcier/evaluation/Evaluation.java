package org.sourcier.evaluation;

import java.util.Map;
import java.util.TreeMap;

/**
 * What was measured.
 *
 * @param measures by name: "iou 0.5", "iou 0.8", "exact", "ggt 0.3", "ggt 0.8" with precision and
 *     recall; "source", "party", "status" as shares of the assertions paired at iou 0.5
 * @param rules for each rule how many of its finds match gold at iou 0.5
 * @param modes for each mode of the gold how much of it is found
 */
public record Evaluation(
    Map<String, Tally> measures, Map<String, Tally> rules, Map<String, Tally> modes) {

  /** Nothing measured yet. */
  public static final Evaluation NOTHING = new Evaluation(Map.of(), Map.of(), Map.of());

  public Evaluation {
    measures = Map.copyOf(measures);
    rules = Map.copyOf(rules);
    modes = Map.copyOf(modes);
  }

  /** The two together. */
  public Evaluation plus(Evaluation other) {
    return new Evaluation(
        sum(measures, other.measures), sum(rules, other.rules), sum(modes, other.modes));
  }

  private static Map<String, Tally> sum(Map<String, Tally> a, Map<String, Tally> b) {
    Map<String, Tally> sum = new TreeMap<>(a);
    b.forEach((name, tally) -> sum.merge(name, tally, Tally::plus));
    return sum;
  }
}
