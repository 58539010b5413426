package org.sourcier.grade;

import java.util.ArrayList;
import java.util.List;
import org.sourcier.claim.Claim;
import org.sourcier.claim.Group;
import org.sourcier.claim.Independence;

/**
 * The largest set of pairwise independent groups that assert a claim, and the identifiable ones
 * beside it.
 *
 * @param independent by index in the claim
 * @param beside by index in the claim
 */
record IndependentGroups(List<Integer> independent, List<Integer> beside) {
  private static final int MOST_TRIED = 14;

  static IndependentGroups of(Claim claim) {
    List<Integer> identifiable = new ArrayList<>();
    for (int i = 0; i < claim.groups().size(); i++) {
      if (claim.groups().get(i).identifiable()) {
        identifiable.add(i);
      }
    }
    List<Integer> best =
        identifiable.size() <= MOST_TRIED
            ? largest(identifiable, claim)
            : greedy(identifiable, claim);
    return new IndependentGroups(
        best, identifiable.stream().filter(i -> !best.contains(i)).toList());
  }

  /** The names of these groups, each as often as it stands. */
  static List<String> names(List<Integer> indexes, Claim claim) {
    List<Group> groups = claim.groups();
    return indexes.stream().map(i -> groups.get(i).name()).toList();
  }

  /** Tries all sets; among equally large ones the earliest groups win. */
  private static List<Integer> largest(List<Integer> groups, Claim claim) {
    List<Integer> best = List.of();
    for (int set = 1; set < 1 << groups.size(); set++) {
      List<Integer> chosen = new ArrayList<>();
      for (int i = 0; i < groups.size(); i++) {
        if ((set & (1 << i)) != 0) {
          chosen.add(groups.get(i));
        }
      }
      if (chosen.size() > best.size() && pairwise(chosen, claim)) {
        best = chosen;
      }
    }
    return best;
  }

  private static List<Integer> greedy(List<Integer> groups, Claim claim) {
    List<Integer> chosen = new ArrayList<>();
    for (int group : groups) {
      if (chosen.stream().allMatch(other -> independent(other, group, claim))) {
        chosen.add(group);
      }
    }
    return chosen;
  }

  private static boolean pairwise(List<Integer> groups, Claim claim) {
    for (int i = 0; i < groups.size(); i++) {
      for (int j = i + 1; j < groups.size(); j++) {
        if (!independent(groups.get(i), groups.get(j), claim)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean independent(int a, int b, Claim claim) {
    return claim.independence().stream()
        .filter(i -> (i.a() == a && i.b() == b) || (i.a() == b && i.b() == a))
        .anyMatch(i -> i.state() == Independence.State.INDEPENDENT);
  }
}
