package org.sourcier.bearing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sourcier.article.Span;
import org.sourcier.finding.Assertion;

/**
 * An assertion that a find could bear on.
 *
 * @param speaker whose word it is, as a key
 * @param terms what it speaks of
 * @param source what its source is called, as terms
 * @param sides the states whose word it is, as terms
 * @param sentence the number of the one it begins in
 * @param last the number of the one it ends in
 * @param paragraph the number of the one it begins in
 * @param negative whether it says that something is not so
 * @param refuses whether it begins with words of denial, and so is no claim to deny or to prove
 */
record Candidate(
    Assertion assertion,
    Optional<String> speaker,
    Set<String> terms,
    Set<String> source,
    Set<String> sides,
    int sentence,
    int last,
    int paragraph,
    boolean negative,
    boolean refuses) {
  /** The length of " et " or ", and " in characters. */
  private static final int LONGEST_JOINT = 6;

  Candidate {
    terms = Set.copyOf(terms);
    source = Set.copyOf(source);
    sides = Set.copyOf(sides);
  }

  /** Whether it ends just before a stretch: "P, and pictures show Q". */
  boolean endsBefore(Span stretch) {
    int gap = stretch.start() - assertion.extent().end();
    return gap >= 0 && gap <= LONGEST_JOINT;
  }

  /** Whether it holds another one whole: somebody's words in which another's are told. */
  boolean holds(Candidate other) {
    Span outer = assertion.extent();
    Span inner = other.assertion.extent();
    return !outer.equals(inner) && outer.contains(inner);
  }

  /** Those that stand whole in none of the others. */
  static List<Candidate> outermost(List<Candidate> some) {
    return some.stream().filter(c -> some.stream().noneMatch(wider -> wider.holds(c))).toList();
  }

  /** How many sentences lie between it and another one; 0 where it stands there. */
  int distance(int other) {
    return other < sentence ? sentence - other : Math.max(0, other - last);
  }
}
