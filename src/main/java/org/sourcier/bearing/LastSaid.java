package org.sourcier.bearing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sourcier.finding.Status;

/**
 * What was said right before a proof that nothing else ties to anything: in news, a proof follows
 * what it is told for.
 */
final class LastSaid {
  private static final Set<Status> TOLD =
      Set.of(Status.REPORTED, Status.ALLEGED, Status.RUMOUR, Status.ADMITTED);

  private final BearingRules rules;

  LastSaid(BearingRules rules) {
    this.rules = rules;
  }

  /**
   * What a proof is told for: something that has been, not what will be or what somebody thinks;
   * the whole of it where somebody's words hold another's.
   */
  Optional<Candidate> proved(Matter matter, List<Candidate> among) {
    List<Candidate> before =
        among.stream()
            .filter(c -> c.sentence() <= matter.sentence())
            .filter(c -> c.assertion().extent().end() <= matter.at().start())
            .filter(c -> c.distance(matter.sentence()) <= rules.reach("near"))
            .filter(c -> TOLD.contains(c.assertion().status()))
            .toList();
    return Candidate.outermost(before).stream().reduce((a, b) -> b);
  }
}
