package org.sourcier.bearing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sourcier.yaml.Shape;

/** What {@code claims/bearing.yaml} may hold. */
public final class BearingShapes {
  private static final Shape NUMBER = new Shape.Text("^-?[0-9]{1,4}$");

  private BearingShapes() {}

  /** Weights, thresholds, reach and words. */
  public static Shape bearing() {
    Map<String, Shape> shapes = new TreeMap<>();
    shapes.put("answers", numbers(BearingRulesReader.ANSWERS));
    shapes.put("weights", numbers(BearingRulesReader.WEIGHTS));
    shapes.put("thresholds", numbers(BearingRulesReader.THRESHOLDS));
    shapes.put("reach", numbers(BearingRulesReader.REACH));
    shapes.put("said", new Shape.Named(Shape.BY_LANGUAGE));
    BearingRulesReader.LISTS.forEach(list -> shapes.put(list, Shape.BY_LANGUAGE));
    return Shape.keys(BearingRulesReader.TOP, shapes, List.of());
  }

  private static Shape numbers(List<String> keys) {
    Map<String, Shape> shapes = new TreeMap<>();
    keys.forEach(key -> shapes.put(key, NUMBER));
    return Shape.keys(keys, shapes, List.of());
  }
}
