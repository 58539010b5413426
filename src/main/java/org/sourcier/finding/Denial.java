package org.sourcier.finding;

import java.util.List;
import java.util.Optional;
import org.sourcier.article.Span;

/**
 * An expressed refusal of a claim.
 *
 * @param id "d1", "d2", … in the order of the text
 * @param deniers the words that name who denies; empty where none are
 * @param about the words that say what is denied, where the rule captured some
 * @param spoken whether it stands in somebody's words, which then cannot be what it denies
 */
public record Denial(
    String id,
    Span cue,
    List<Span> deniers,
    Kind kind,
    Optional<Span> about,
    boolean spoken,
    List<String> rules) {

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
    rules = List.copyOf(rules);
  }
}
