package org.sourcier.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sourcier.rule.Firing;
import org.sourcier.rule.table.Outcome;
import org.sourcier.rule.table.Table;
import org.sourcier.text.Language;

/** Groups the assertions of a claim by origin, and says of every pair of groups how it stands. */
final class Groups {
  private final Table table;
  private final PairFacts facts;
  private final Language language;

  Groups(Table table, PairFacts facts, Language language) {
    this.table = table;
    this.facts = facts;
    this.language = language;
  }

  /** The groups of a claim and their independence. */
  record Grouped(List<Group> groups, List<Independence> independence) {}

  /** Groups assertions, given in the order of the set. */
  Grouped of(List<Origin> origins) {
    Map<Pair, Outcome> outcomes = new LinkedHashMap<>();
    int[] leader = new int[origins.size()];
    for (int i = 0; i < leader.length; i++) {
      leader[i] = i;
    }
    for (int i = 0; i < origins.size(); i++) {
      for (int j = i + 1; j < origins.size(); j++) {
        Outcome outcome = table.decide(facts.of(origins.get(i), origins.get(j)), language);
        outcomes.put(new Pair(i, j), outcome);
        if (state(outcome) == Independence.State.DEPENDENT) {
          join(leader, i, j);
        }
      }
    }
    SortedMap<Integer, List<Integer>> members = new TreeMap<>();
    for (int i = 0; i < leader.length; i++) {
      members.computeIfAbsent(leader[i], k -> new ArrayList<>()).add(i);
    }
    List<List<Integer>> groups = List.copyOf(members.values());
    return new Grouped(
        groups.stream().map(group -> group(group, origins)).toList(),
        independence(groups, outcomes));
  }

  private record Pair(int a, int b) {}

  private static void join(int[] leader, int a, int b) {
    int into = Math.min(leader[a], leader[b]);
    int from = Math.max(leader[a], leader[b]);
    for (int i = 0; i < leader.length; i++) {
      if (leader[i] == from) {
        leader[i] = into;
      }
    }
  }

  private static Independence.State state(Outcome outcome) {
    return Independence.State.valueOf(
        outcome.value("independence").toUpperCase(java.util.Locale.ROOT));
  }

  /** Named by its most told name: people before governments before descriptions. */
  private static Group group(List<Integer> members, List<Origin> origins) {
    List<Origin> own = members.stream().map(origins::get).toList();
    Optional<String> name =
        own.stream()
            .filter(Origin::identifiable)
            .min(Comparator.comparingInt(o -> o.entity().isEmpty() ? 1 : 0))
            .map(Origin::name);
    return new Group(name.orElse(""), own.stream().map(o -> o.content().ref()).toList());
  }

  private static List<Independence> independence(
      List<List<Integer>> groups, Map<Pair, Outcome> outcomes) {
    List<Independence> all = new ArrayList<>();
    for (int a = 0; a < groups.size(); a++) {
      for (int b = a + 1; b < groups.size(); b++) {
        all.add(between(a, b, groups, outcomes));
      }
    }
    return all;
  }

  /** Two groups are independent only where every pair across them is. */
  private static Independence between(
      int a, int b, List<List<Integer>> groups, Map<Pair, Outcome> outcomes) {
    Optional<Independence> independent = Optional.empty();
    for (int i : groups.get(a)) {
      for (int j : groups.get(b)) {
        Outcome outcome = outcomes.get(new Pair(Math.min(i, j), Math.max(i, j)));
        if (outcome != null) {
          Firing firing = outcome.firing();
          if (state(outcome) == Independence.State.UNKNOWN) {
            return new Independence(a, b, Independence.State.UNKNOWN, firing);
          }
          independent = Optional.of(new Independence(a, b, state(outcome), firing));
        }
      }
    }
    return independent.orElseThrow();
  }
}
