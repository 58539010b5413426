package org.sourcier.finding;

import java.util.List;
import org.sourcier.article.Span;

/**
 * A legal frame that a claim touches.
 *
 * @param id "c1", "c2", … in the order of the text
 * @param about ids of the assertions of the same article that it frames
 */
public record Context(String id, Span span, Kind kind, List<String> about, List<String> rules) {

  /** Whose law it is. */
  public enum Kind {
    UN_SANCTIONS,
    SANCTIONS,
    INTERNATIONAL_LAW
  }

  public Context {
    about = List.copyOf(about);
    rules = List.copyOf(rules);
  }
}
