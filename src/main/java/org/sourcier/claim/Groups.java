package org.sourcier.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sourcier.rule.table.Reasons;
import org.sourcier.rule.table.Table;
import org.sourcier.text.Language;

/** Groups the assertions of a claim by origin, and says of every pair of groups how it stands. */
final class Groups {
  /** Up to this many groups, how each pair of them stands is said; beyond, of those with a name. */
  private static final int MOST_PAIRED = 60;

  private final Table table;
  private final PairFacts facts;
  private final Language language;
  private final Reasons reasons;

  Groups(ClaimRules rules, PairFacts facts) {
    this.table = rules.independence();
    this.facts = facts;
    this.language = rules.language();
    this.reasons = rules.reasons();
  }

  /** The groups of a claim and their independence. */
  record Grouped(List<Group> groups, List<Independence> independence) {}

  /** Groups assertions, given in the order of the set. */
  Grouped of(List<Origin> origins) {
    Ties ties = new Ties(origins, table, facts, language);
    int[] leader = ties.leaders();
    SortedMap<Integer, List<Integer>> members = new TreeMap<>();
    for (int i = 0; i < leader.length; i++) {
      members.computeIfAbsent(leader[i], k -> new ArrayList<>()).add(i);
    }
    List<List<Integer>> groups = List.copyOf(members.values());
    List<Group> named = groups.stream().map(group -> group(group, origins)).toList();
    return new Grouped(named, independence(groups, named, ties));
  }

  /** Named by its most told name: people before governments before descriptions. */
  private Group group(List<Integer> members, List<Origin> origins) {
    List<Origin> own = members.stream().map(origins::get).toList();
    Optional<String> name =
        own.stream()
            .filter(Origin::identifiable)
            .min(Comparator.comparingInt(o -> o.entity().isEmpty() ? 1 : 0))
            .map(origin -> origin.shown(reasons));
    return new Group(name.orElse(""), own.stream().map(o -> o.content().ref()).toList());
  }

  private static List<Independence> independence(
      List<List<Integer>> groups, List<Group> named, Ties ties) {
    List<Integer> paired = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      if (groups.size() <= MOST_PAIRED || named.get(i).identifiable()) {
        paired.add(i);
      }
    }
    List<Independence> all = new ArrayList<>();
    for (int i = 0; i < paired.size(); i++) {
      for (int j = i + 1; j < paired.size(); j++) {
        int a = paired.get(i);
        int b = paired.get(j);
        all.add(ties.between(a, groups.get(a), b, groups.get(b)));
      }
    }
    return all;
  }
}
