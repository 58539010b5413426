package org.sourcier.article.page;

import java.util.List;
import java.util.Map;
import org.sourcier.yaml.Shape;

/** What {@code text/page.yaml} may hold. */
public final class PageShapes {
  static final List<String> LINE =
      List.of("reason", "starts", "is", "matches", "longest", "sentences");

  private PageShapes() {}

  /** Selectors, words of boxes and lines. */
  public static Shape page() {
    Map<String, Shape> line =
        Map.of(
            "reason",
            Shape.TEXT,
            "longest",
            new Shape.Text("^[0-9]{1,4}$"),
            "sentences",
            Shape.oneOf(List.of("yes", "no")));
    return Shape.keys(
        PageRules.KEYS,
        Map.of(
            "boxes",
            new Shape.Named(Shape.TEXTS),
            "lines",
            Shape.entries(LINE, line, List.of("reason"))),
        List.of());
  }
}
