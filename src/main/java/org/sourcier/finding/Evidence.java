package org.sourcier.finding;

import java.util.List;
import java.util.Optional;
import org.sourcier.article.Span;

/**
 * Something other than a person's word that is offered for a claim.
 *
 * @param id "e1", "e2", … in the order of the text
 * @param examiner the words that name who holds or examined it, where they stand
 * @param inspectable whether a third party can look at it: published, or examined by a named body
 * @param supports ids of the assertions of the same article that it is offered for
 */
public record Evidence(
    String id,
    Span span,
    Kind kind,
    Optional<Span> examiner,
    boolean inspectable,
    List<String> supports,
    List<String> rules) {

  /** What sort of thing it is. */
  public enum Kind {
    IMAGERY,
    PHYSICAL,
    VIDEO,
    DOCUMENT,
    INTERCEPT,
    WITNESS,
    ADMISSION,
    MEASUREMENT
  }

  public Evidence {
    supports = List.copyOf(supports);
    rules = List.copyOf(rules);
  }
}
