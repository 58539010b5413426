package org.sourcier.time;

import java.util.List;
import java.util.Map;
import org.sourcier.yaml.Fields;
import org.sourcier.yaml.Shape;

/** What the files under {@code time/} may hold. */
public final class TimeShapes {
  private TimeShapes() {}

  /** {@code time/fr.yaml} and {@code time/en.yaml}. */
  public static Shape times() {
    Shape yes = Shape.oneOf(List.of("yes", "no"));
    Map<String, Shape> expression =
        Map.of(
            "id",
            Shape.TEXT,
            "pattern",
            Shape.TEXT,
            "means",
            Shape.oneOf(Fields.names(Meaning.values()).keySet()),
            "unit",
            Shape.oneOf(Fields.names(Precision.values()).keySet()),
            "tense",
            Shape.oneOf(Fields.names(Tense.values()).keySet()),
            "today",
            yes,
            "anaphoric",
            yes,
            "examples",
            new Shape.Named(Shape.TEXT));
    List<String> duties = List.of("id", "pattern", "means");
    return Shape.keys(
        TimeRules.KEYS,
        Map.of(
            "capitals",
            yes,
            "day-first",
            yes,
            "words",
            new Shape.Named(new Shape.Named(Shape.TEXT)),
            "expressions",
            Shape.entries(TimeRules.EXPRESSION_KEYS, expression, duties)),
        List.of("day"));
  }
}
