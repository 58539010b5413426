package org.sourcier.finding;

import java.util.List;
import org.sourcier.article.Span;

/**
 * An expressed refusal of a claim.
 *
 * @param id "d1", "d2", … in the order of the text
 * @param deniers the words that name who denies; empty where none are
 * @param targets ids of the assertions of the same article that are denied
 */
public record Denial(
    String id, Span cue, List<Span> deniers, Kind kind, List<String> targets, List<String> rules) {

  /** What sort of refusal it is. */
  public enum Kind {
    FLAT,
    EVIDENCED,
    PARTIAL,
    NON_DENIAL,
    NEITHER,
    NO_COMMENT,
    COUNTER_CLAIM,
    LEGAL
  }

  public Denial {
    deniers = List.copyOf(deniers);
    targets = List.copyOf(targets);
    rules = List.copyOf(rules);
  }
}
