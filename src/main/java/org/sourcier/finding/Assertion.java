package org.sourcier.finding;

import java.util.List;
import java.util.Optional;
import org.sourcier.article.Span;

/**
 * One cue that puts a proposition into a source's mouth or mind.
 *
 * @param id "a1", "a2", … in the order of the text
 * @param content its pieces in the order of the text, never empty
 * @param positive false where the cue is negated or denies
 * @param relays nearest to the article first
 * @param rules the ids of all rules that found it, sorted; never empty
 */
public record Assertion(
    String id,
    List<Span> content,
    Optional<Span> cue,
    Optional<Span> source,
    Mode mode,
    Act act,
    Status status,
    Certainty certainty,
    boolean positive,
    List<Span> hedges,
    List<RelaySpan> relays,
    List<String> rules) {

  public Assertion {
    content = List.copyOf(content);
    hedges = List.copyOf(hedges);
    relays = List.copyOf(relays);
    rules = List.copyOf(rules);
    if (content.isEmpty() || rules.isEmpty()) {
      throw new IllegalArgumentException("an assertion has content and a rule");
    }
  }

  /** From the first to the last position of its content. */
  public Span extent() {
    return content.stream().reduce(Span::hull).orElseThrow();
  }

  /**
   * How much of its content stands before a place.
   *
   * @return in characters; nothing where the place lies in no piece of it
   */
  public Optional<Integer> lead(Span place) {
    int before = 0;
    for (Span piece : content) {
      if (piece.contains(place)) {
        return Optional.of(before + place.start() - piece.start());
      }
      before += piece.length();
    }
    return Optional.empty();
  }

  /** The same, as one whose source denies something by it. */
  Assertion denied() {
    return new Assertion(
        id,
        content,
        cue,
        source,
        mode,
        act,
        Status.DENIED,
        certainty,
        false,
        hedges,
        relays,
        rules);
  }
}
