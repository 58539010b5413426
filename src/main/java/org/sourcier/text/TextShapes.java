package org.sourcier.text;

import java.util.List;
import java.util.Map;
import org.sourcier.yaml.Fields;
import org.sourcier.yaml.Shape;

/** What the files under {@code text/} and {@code agencies.yaml} may hold. */
public final class TextShapes {
  private TextShapes() {}

  /** {@code text/noise.yaml}. */
  public static Shape noise() {
    Map<String, Shape> shapes =
        Map.of(
            "longest", new Shape.Text("^[0-9]{1,4}$"),
            "section", Shape.oneOf(Fields.names(NoiseSection.values()).keySet()),
            "within", new Shape.ListOf(Shape.TEXTS));
    return Shape.entries(
        NoiseRule.KEYS, shapes, List.of("id", "kind", "because", "examples", "counterexamples"));
  }

  /** {@code text/fr.yaml} and {@code text/en.yaml}. */
  public static Shape words() {
    return Shape.keys(LanguageData.KEYS, Map.of(), List.of());
  }

  /** {@code agencies.yaml}. */
  public static Shape agencies() {
    return Shape.keys(Credits.KEYS, Map.of(), List.of());
  }
}
