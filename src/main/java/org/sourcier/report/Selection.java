package org.sourcier.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sourcier.grade.GradedClaim;

/**
 * Which claims are told in full and which in a line.
 *
 * @param main in the order of their importance
 * @param others in the order of their importance
 */
record Selection(List<GradedClaim> main, List<GradedClaim> others) {
  private static final int FEWEST = 6;
  private static final int MOST = 12;

  Selection {
    main = List.copyOf(main);
    others = List.copyOf(others);
  }

  /**
   * In full, and the contested before all: what is contested, evidenced, said from several origins
   * or in several articles.
   */
  static Selection of(List<GradedClaim> claims) {
    List<GradedClaim> main = new ArrayList<>();
    Stream.concat(
            claims.stream().filter(claim -> claim.facts().contested()),
            claims.stream().filter(Selection::telling))
        .distinct()
        .limit(MOST)
        .forEach(main::add);
    claims.stream()
        .filter(claim -> !main.contains(claim))
        .limit(Math.max(0, FEWEST - main.size()))
        .forEach(main::add);
    return new Selection(
        claims.stream().filter(main::contains).toList(),
        claims.stream().filter(claim -> !main.contains(claim)).toList());
  }

  private static boolean telling(GradedClaim claim) {
    boolean supported =
        !claim.claim().evidence().isEmpty()
            || Desk.origins(claim.claim()) > 1
            || Desk.articles(claim.claim()) > 1;
    return claim.facts().contested() || (gradable(claim) && supported);
  }

  /** A forecast or an opinion has no number to account for: a line says it. */
  private static boolean gradable(GradedClaim claim) {
    return claim.number().value().gate() > 0;
  }
}
