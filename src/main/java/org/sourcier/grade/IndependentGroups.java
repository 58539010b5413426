package org.sourcier.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
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
    BiPredicate<Integer, Integer> independent = independent(claim);
    List<Integer> best =
        identifiable.size() <= MOST_TRIED
            ? largest(identifiable, independent)
            : greedy(identifiable, independent);
    return new IndependentGroups(
        best, identifiable.stream().filter(i -> !best.contains(i)).toList());
  }

  private static BiPredicate<Integer, Integer> independent(Claim claim) {
    Set<List<Integer>> pairs =
        claim.independence().stream()
            .filter(i -> i.state() == Independence.State.INDEPENDENT)
            .map(i -> List.of(Math.min(i.a(), i.b()), Math.max(i.a(), i.b())))
            .collect(Collectors.toSet());
    return (a, b) -> pairs.contains(List.of(Math.min(a, b), Math.max(a, b)));
  }

  /** The names of these groups, each as often as it stands. */
  static List<String> names(List<Integer> indexes, Claim claim) {
    List<Group> groups = claim.groups();
    return indexes.stream().map(i -> groups.get(i).name()).toList();
  }

  /** Tries all sets; among equally large ones the earliest groups win. */
  private static List<Integer> largest(
      List<Integer> groups, BiPredicate<Integer, Integer> independent) {
    List<Integer> best = List.of();
    for (int set = 1; set < 1 << groups.size(); set++) {
      List<Integer> chosen = new ArrayList<>();
      for (int i = 0; i < groups.size(); i++) {
        if ((set & (1 << i)) != 0) {
          chosen.add(groups.get(i));
        }
      }
      if (chosen.size() > best.size() && pairwise(chosen, independent)) {
        best = chosen;
      }
    }
    return best;
  }

  private static List<Integer> greedy(
      List<Integer> groups, BiPredicate<Integer, Integer> independent) {
    List<Integer> chosen = new ArrayList<>();
    for (int group : groups) {
      if (chosen.stream().allMatch(other -> independent.test(other, group))) {
        chosen.add(group);
      }
    }
    return chosen;
  }

  private static boolean pairwise(List<Integer> groups, BiPredicate<Integer, Integer> independent) {
    for (int i = 0; i < groups.size(); i++) {
      for (int j = i + 1; j < groups.size(); j++) {
        if (!independent.test(groups.get(i), groups.get(j))) {
          return false;
        }
      }
    }
    return true;
  }
}
