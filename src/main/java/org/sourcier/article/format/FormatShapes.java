package org.sourcier.article.format;

import java.util.List;
import java.util.Map;
import org.sourcier.yaml.Shape;

/** What {@code formats.yaml} may hold. */
public final class FormatShapes {
  private FormatShapes() {}

  /** Endings of names, and what JSON calls the parts of an article. */
  public static Shape formats() {
    return Shape.keys(FormatWords.KEYS, Map.of("fields", new Shape.Named(Shape.TEXTS)), List.of());
  }
}
