package org.sourcier.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sourcier.rule.table.Outcome;
import org.sourcier.rule.table.Table;
import org.sourcier.text.Language;

/**
 * How the origins of one claim stand to each other, by the table of independence. What follows from
 * who speaks is decided once for all origins alike; only pairs with an article, a text or a piece
 * of evidence in common are looked at one by one.
 */
final class Ties {
  private final List<Origin> origins;
  private final Table table;
  private final PairFacts facts;
  private final Language language;
  private final List<Integer> kinds = new ArrayList<>();
  private final List<List<Integer>> alike = new ArrayList<>();
  private final Map<Long, Independence.State> byKind = new HashMap<>();
  private final Map<Long, Outcome> close = new TreeMap<>();
  private final int[] leader;

  Ties(List<Origin> origins, Table table, PairFacts facts, Language language) {
    this.origins = origins;
    this.table = table;
    this.facts = facts;
    this.language = language;
    this.leader = new int[origins.size()];
    Map<Origin.Kind, Integer> numbers = new LinkedHashMap<>();
    for (int i = 0; i < leader.length; i++) {
      leader[i] = i;
      int kind = numbers.computeIfAbsent(origins.get(i).kind(), k -> numbers.size());
      kinds.add(kind);
      if (kind == alike.size()) {
        alike.add(new ArrayList<>());
      }
      alike.get(kind).add(i);
    }
    joinByKind();
    new ClosePairs(origins).each(this::joinClose);
  }

  /** For each origin the first one of its group. */
  int[] leaders() {
    int[] leaders = new int[leader.length];
    for (int i = 0; i < leaders.length; i++) {
      leaders[i] = find(i);
    }
    return leaders;
  }

  private int find(int i) {
    int root = i;
    while (leader[root] != root) {
      root = leader[root];
    }
    leader[i] = root;
    return root;
  }

  private void join(int a, int b) {
    int one = find(a);
    int other = find(b);
    leader[Math.max(one, other)] = Math.min(one, other);
  }

  private void joinByKind() {
    for (int a = 0; a < alike.size(); a++) {
      for (int b = a; b < alike.size(); b++) {
        boolean several = a != b || alike.get(a).size() > 1;
        if (several && state(a, b) == Independence.State.DEPENDENT) {
          int first = alike.get(a).get(0);
          alike.get(a).forEach(i -> join(first, i));
          alike.get(b).forEach(i -> join(first, i));
        }
      }
    }
  }

  /** How origins of these kinds stand that have nothing in common but who speaks. */
  private Independence.State state(int a, int b) {
    int first = alike.get(a).get(0);
    int last = alike.get(b).get(alike.get(b).size() - 1);
    return byKind.computeIfAbsent(
        Candidates.key(a, b),
        k -> state(table.decide(facts.bySpeaker(origins.get(first), origins.get(last)), language)));
  }

  private void joinClose(int i, int j) {
    facts
        .close(origins.get(i), origins.get(j))
        .ifPresent(sheet -> joinClose(i, j, table.decide(sheet, language)));
  }

  private void joinClose(int i, int j, Outcome outcome) {
    if (state(outcome) == Independence.State.DEPENDENT) {
      join(i, j);
    } else {
      close.put(Candidates.key(i, j), outcome);
    }
  }

  private static Independence.State state(Outcome outcome) {
    return Independence.State.valueOf(outcome.value("independence").toUpperCase(Locale.ROOT));
  }

  /** Two groups are independent only where every pair across them is; the first doubt is told. */
  Independence between(int a, List<Integer> one, int b, List<Integer> other) {
    Optional<Long> told = Optional.empty();
    for (int i : firsts(one)) {
      for (int j : firsts(other)) {
        boolean doubt = state(kinds.get(i), kinds.get(j)) == Independence.State.UNKNOWN;
        if (doubt && (told.isEmpty() || pair(i, j) < told.get())) {
          told = Optional.of(pair(i, j));
        }
      }
    }
    for (int i : close.isEmpty() ? List.<Integer>of() : one) {
      for (int j : other) {
        Optional<Outcome> outcome = Optional.ofNullable(close.get(Candidates.key(i, j)));
        if (outcome.filter(o -> state(o) == Independence.State.UNKNOWN).isPresent()
            && (told.isEmpty() || pair(i, j) < told.get())) {
          told = Optional.of(pair(i, j));
        }
      }
    }
    long last = pair(one.get(one.size() - 1), other.get(other.size() - 1));
    return said(a, b, told.orElse(last));
  }

  private Independence said(int a, int b, long pair) {
    int i = (int) (pair >> 32);
    int j = (int) pair;
    int first = Math.min(i, j);
    int second = Math.max(i, j);
    Outcome outcome =
        Optional.ofNullable(close.get(Candidates.key(i, j)))
            .orElseGet(
                () ->
                    table.decide(
                        facts.bySpeaker(origins.get(first), origins.get(second)), language));
    return new Independence(a, b, state(outcome), outcome.firing());
  }

  private static long pair(int i, int j) {
    return ((long) i << 32) | j;
  }

  /** The first of each kind among these. */
  private List<Integer> firsts(List<Integer> members) {
    Map<Integer, Integer> firsts = new TreeMap<>();
    members.forEach(i -> firsts.putIfAbsent(kinds.get(i), i));
    return List.copyOf(firsts.values());
  }
}
