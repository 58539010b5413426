package org.sourcier.grade;

import java.util.List;
import org.sourcier.finding.Denial;
import org.sourcier.finding.Evidence;
import org.sourcier.finding.Status;
import org.sourcier.party.Party;

/**
 * All that the number of a claim may depend on. Nothing in it says who is reliable: that is the
 * letter's alone.
 *
 * @param status of the claim's assertions, without repeats
 * @param groups names of the largest set of pairwise independent groups
 * @param unknownGroups names of further groups whose independence is unknown
 * @param depth the fewest relays between an originator and an article; the outlet does not count
 * @param specific which of who, what, when, where, how many the claim says
 * @param tensions ids of the claims that cannot be true together with it
 * @param opposed whether camps opposed to each other agree on it
 */
public record Facts(
    List<Status> status,
    List<String> groups,
    List<String> unknownGroups,
    List<Piece> evidence,
    List<Refusal> denials,
    int depth,
    List<String> specific,
    List<String> tensions,
    boolean opinion,
    boolean opposed,
    boolean admission,
    boolean ownAct,
    boolean retracted,
    boolean contradicted) {

  /** One piece of evidence: its kind, and whether that kind can show this very component. */
  public record Piece(String id, Evidence.Kind kind, boolean inspectable, boolean bears) {}

  /**
   * One refusal of the claim.
   *
   * @param name of who refuses, as a reader knows him
   */
  public record Refusal(List<Party> by, String name, Denial.Kind kind) {}

  public Facts {
    status = List.copyOf(status);
    groups = List.copyOf(groups);
    unknownGroups = List.copyOf(unknownGroups);
    evidence = List.copyOf(evidence);
    denials = List.copyOf(denials);
    specific = List.copyOf(specific);
    tensions = List.copyOf(tensions);
  }

  /** Whether somebody expressly says that the claim is false. */
  public boolean contested() {
    return denials.stream()
        .anyMatch(d -> d.kind() == Denial.Kind.FLAT || d.kind() == Denial.Kind.EVIDENCED);
  }
}
