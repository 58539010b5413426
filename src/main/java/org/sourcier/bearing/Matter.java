package org.sourcier.bearing;

import java.util.Optional;
import java.util.Set;
import org.sourcier.article.Span;
import org.sourcier.finding.Status;

/**
 * What a find says of the thing it bears on.
 *
 * @param at where it stands
 * @param sentence its number
 * @param paragraph the number of the one that holds it
 * @param terms what its words speak of, sorted; empty where it only points
 * @param holders the terms beside a noun for what was said, which may name whose word is meant
 * @param pointing how it points to what was said
 * @param words those by which it points
 * @param sort the status of what they mean, where they say
 * @param people the names of who denies, as terms; empty for evidence
 */
record Matter(
    Span at,
    int sentence,
    int paragraph,
    Set<String> terms,
    Set<String> holders,
    Pointing pointing,
    String words,
    Optional<Status> sort,
    Set<String> people) {
  /** How a find points to what was said before. */
  enum Pointing {
    /** It says itself what it means. */
    NOT,
    /** By a noun for what was said, or a pronoun. */
    BACK,
    /** By a noun for what the whole article turns on. */
    THEME,
    /** It is set against the sentence in which it stands, or leaned on by it. */
    BESIDE,
    /** It says nothing of it at all. */
    BARE
  }

  Matter {
    terms = Set.copyOf(terms);
    holders = Set.copyOf(holders);
    people = Set.copyOf(people);
  }

  /** Whether it says by a noun or a pronoun what it means, or not at all. */
  boolean points() {
    return pointing != Pointing.NOT;
  }

  /** The same, known to point so, by these words. */
  Matter pointing(Pointing how, String by) {
    return new Matter(at, sentence, paragraph, terms, holders, how, by, sort, people);
  }

  /** The same with other terms, those that may name whose word it is, and its status. */
  Matter with(Set<String> others, Set<String> whose, Optional<Status> status) {
    return new Matter(at, sentence, paragraph, others, whose, pointing, words, status, people);
  }

  /** The same of these deniers. */
  Matter of(Set<String> deniers) {
    return new Matter(at, sentence, paragraph, terms, holders, pointing, words, sort, deniers);
  }

  /** The same, looking back from another place. */
  Matter from(Span place) {
    return new Matter(place, sentence, paragraph, terms, holders, pointing, words, sort, people);
  }
}
