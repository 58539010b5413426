package org.sourcier.rule.pattern;

import java.util.List;
import java.util.Optional;
import org.sourcier.rule.pattern.Primitive.Found;
import org.sourcier.rule.syntax.VerbGroup;
import org.sourcier.text.Mood;

/** Finds the verb groups that start or end where a match stands. */
final class VerbGroups {
  private VerbGroups() {}

  /** Any verb group. */
  static List<Found> group(State at) {
    Optional<VerbGroup> group = at.chunks().group(at.next());
    return group
        .map(VerbGroup::range)
        .map(r -> at.leftward() ? Found.leftward(r) : Found.rightward(r))
        .orElse(List.of());
  }

  /** A verb group that a clause can stand on, with its first word next. */
  static List<Found> finiteGroup(State at) {
    boolean finite =
        !at.leftward()
            && at.chunks().groupFrom(at.position()).filter(VerbGroup::finite).isPresent();
    return finite ? group(at) : List.of();
  }

  /** A finite verb group in the conditional whose verb is not one of possibility or duty. */
  static List<Found> conditional(State at) {
    boolean reported =
        at.chunks()
            .groupFrom(at.position())
            .filter(g -> g.is(Mood.CONDITIONAL) && !at.chunks().in(g.head(), "MODAL"))
            .filter(g -> at.chunks().group(g.range().from()).isPresent())
            .filter(g -> at.chunks().zone(g.head()).isEmpty())
            .isPresent();
    return reported ? group(at) : List.of();
  }
}
