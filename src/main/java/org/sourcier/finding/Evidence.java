package org.sourcier.finding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sourcier.article.Span;

/**
 * Something other than a person's word that is offered for a claim.
 *
 * @param id "e1", "e2", … in the order of the text
 * @param examiner the words that name who holds or examined it, where they stand
 * @param inspectable whether a third party can look at it: published, or examined by a named body
 * @param cue the words by which it is offered, which can't stand in what it supports
 * @param leaning whether the sentence it stands in leans on it ("relying on a report")
 */
public record Evidence(
    String id,
    Span span,
    Kind kind,
    Optional<Span> examiner,
    boolean inspectable,
    Span cue,
    boolean leaning,
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
    rules = List.copyOf(rules);
  }

  /** The same, found by one more rule. */
  Evidence foundBy(String rule) {
    List<String> all = Stream.concat(rules.stream(), Stream.of(rule)).distinct().sorted().toList();
    return new Evidence(id, span, kind, examiner, inspectable, cue, leaning, all);
  }
}
