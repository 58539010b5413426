package org.sourcier.bearing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sourcier.article.Span;
import org.sourcier.finding.Status;

/**
 * What was said right before a find that nothing else ties to anything: in news, an answer follows
 * what it answers, and a proof what it is told for.
 */
final class Nearest {
  private static final Set<Status> TOLD =
      Set.of(Status.REPORTED, Status.ALLEGED, Status.RUMOUR, Status.ADMITTED);

  private final Gist gist;
  private final int reach;

  /**
   * @param reach sentences to look back
   */
  Nearest(Gist gist, int reach) {
    this.gist = gist;
    this.reach = reach;
  }

  /** What a denial is of, unless it names somebody or something that was not spoken of. */
  Optional<Candidate> denied(Matter matter, List<Candidate> among) {
    return last(matter, among).filter(c -> gist.namesNothingElse(c, matter.terms()));
  }

  /**
   * What a proof is told for: something that has been, not what will be or what somebody thinks.
   */
  Optional<Candidate> proved(Matter matter, List<Candidate> among) {
    return last(matter, among).filter(c -> TOLD.contains(c.assertion().status()));
  }

  /** The last one; the whole of it where somebody's words hold another's. */
  private Optional<Candidate> last(Matter matter, List<Candidate> among) {
    List<Candidate> before =
        among.stream()
            .filter(c -> !c.refuses() && c.sentence() <= matter.sentence())
            .filter(c -> c.assertion().extent().end() <= matter.at().start())
            .filter(c -> c.distance(matter.sentence()) <= reach)
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
