package org.sourcier.bearing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.sourcier.article.Span;
import org.sourcier.finding.Status;

/**
 * What was said right before a find that nothing else ties to anything: in news, an answer follows
 * what it answers, and a proof what it is told for.
 */
final class LastSaid {
  private static final Set<Status> CHARGES = Set.of(Status.ALLEGED, Status.RUMOUR);
  private static final Set<Status> TOLD =
      Set.of(Status.REPORTED, Status.ALLEGED, Status.RUMOUR, Status.ADMITTED);

  private final Gist gist;
  private final BearingRules rules;

  LastSaid(Gist gist, BearingRules rules) {
    this.gist = gist;
    this.rules = rules;
  }

  /**
   * What a denial is of, unless it names somebody or something that was not spoken of: what was
   * said just before, or, where that charges nobody, the last charge a little farther back.
   */
  Optional<Candidate> denied(Matter matter, List<Candidate> among) {
    if (gist.namesTheUnspokenOf(matter.terms())) {
      return Optional.empty();
    }
    Predicate<Candidate> past = c -> c.assertion().status() != Status.PREDICTED;
    Optional<Candidate> last = last(matter, among, "near", past);
    return last.filter(LastSaid::charges)
        .or(() -> last(matter, among, "charged", LastSaid::charges))
        .or(() -> last);
  }

  /**
   * What a proof is told for: something that has been, not what will be or what somebody thinks.
   */
  Optional<Candidate> proved(Matter matter, List<Candidate> among) {
    return last(matter, among, "near", c -> TOLD.contains(c.assertion().status()));
  }

  /** The answer to a denial that says nothing of what it means is to that denial. */
  Optional<Candidate> answered(Matter matter, List<Candidate> among) {
    return last(matter, among, "answered", c -> true).filter(Candidate::refuses);
  }

  private static boolean charges(Candidate candidate) {
    return CHARGES.contains(candidate.assertion().status());
  }

  /** The last one; the whole of it where somebody's words hold another's. */
  private Optional<Candidate> last(
      Matter matter, List<Candidate> among, String reach, Predicate<Candidate> wanted) {
    List<Candidate> before =
        among.stream()
            .filter(c -> c.sentence() <= matter.sentence())
            .filter(c -> c.assertion().extent().end() <= matter.at().start())
            .filter(c -> c.distance(matter.sentence()) <= rules.reach(reach))
            .filter(wanted)
            .toList();
    return before.stream()
        .filter(c -> before.stream().noneMatch(wider -> holds(wider, c)))
        .reduce((a, b) -> b);
  }

  private static boolean holds(Candidate wider, Candidate narrow) {
    Span outer = wider.assertion().extent();
    Span inner = narrow.assertion().extent();
    return !outer.equals(inner) && outer.contains(inner);
  }
}
