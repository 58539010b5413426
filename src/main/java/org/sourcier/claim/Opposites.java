package org.sourcier.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sourcier.rule.Firing;
import org.sourcier.rule.table.Reasons;

/**
 * Claims that cannot be true together, and claims that others deny. A bare denial makes no tension:
 * it makes a claim contested. Neither does a forecast against an event: that is told of the
 * forecast.
 */
final class Opposites {
  private final List<Draft> drafts;
  private final List<Set<Ref>> refs;
  private final Likeness likeness;
  private final double least;
  private final Incompatible incompatible;
  private final Foretold foretold;
  private final SortedMap<Integer, SortedSet<Integer>> denied = new TreeMap<>();
  private final List<Tense> tense = new ArrayList<>();
  private final Map<Long, Boolean> apart = new HashMap<>();
  private final Map<List<Integer>, Firing> fulfilled = new LinkedHashMap<>();

  /** A draft, by index, that foretells what the other reports. */
  record Fulfilled(int forecast, int event, Firing firing) {}

  /** Two drafts, by index, that cannot both be true. */
  record Tense(int a, int b, Firing firing) {}

  Opposites(List<Draft> drafts, Likeness likeness, Linking linking, Reasons reasons) {
    this.drafts = drafts;
    this.refs = drafts.stream().map(Opposites::refs).toList();
    this.likeness = likeness;
    this.least = linking.threshold("tension");
    this.incompatible = new Incompatible(likeness, linking, reasons);
    this.foretold = new Foretold(likeness, reasons);
    compare();
  }

  /** The drafts that say the opposite of a negative one, by index. */
  SortedSet<Integer> of(int draft) {
    return denied.getOrDefault(draft, new TreeSet<>());
  }

  /** All tensions, each once. */
  List<Tense> tensions() {
    return List.copyOf(tense);
  }

  /** All forecasts with the drafts that report what they foretell, each pair once. */
  List<Fulfilled> fulfilled() {
    return fulfilled.entrySet().stream()
        .map(e -> new Fulfilled(e.getKey().get(0), e.getKey().get(1), e.getValue()))
        .toList();
  }

  private static Set<Ref> refs(Draft draft) {
    return draft.contents().stream().map(Content::ref).collect(Collectors.toSet());
  }

  private void compare() {
    List<Content> first = new ArrayList<>();
    List<Integer> home = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      for (Content content : drafts.get(i).whole()) {
        first.add(content);
        home.add(i);
      }
    }
    Set<Long> seen = new HashSet<>();
    Candidates.among(first, likeness)
        .each(
            (i, j) -> {
              int a = home.get(i);
              int b = home.get(j);
              if (a != b
                  && !seen.contains(Candidates.key(a, b))
                  && compare(a, b, first.get(i), first.get(j))) {
                seen.add(Candidates.key(a, b));
              }
            });
  }

  /** Who says both in one breath holds both to be true. Asked for each two of their contents. */
  private boolean apart(int a, int b) {
    return apart.computeIfAbsent(
        Candidates.key(a, b), key -> Collections.disjoint(refs.get(a), refs.get(b)));
  }

  private void foretell(int i, int j, Content a, Content b) {
    foretold.told(a, b).ifPresent(why -> fulfilled.putIfAbsent(List.of(i, j), why));
    foretold.told(b, a).ifPresent(why -> fulfilled.putIfAbsent(List.of(j, i), why));
  }

  private boolean compare(int i, int j, Content a, Content b) {
    if (!apart(i, j)) {
      return false;
    }
    Optional<Firing> otherCause = incompatible.inCause(a, b);
    otherCause.ifPresent(why -> tense.add(new Tense(i, j, why)));
    if (otherCause.isPresent() || likeness.of(a, b) < least) {
      return otherCause.isPresent();
    }
    if (!Agreement.sameTime(a, b)) {
      foretell(i, j, a, b);
      return false;
    }
    if (a.positive() != b.positive()) {
      int negative = a.positive() ? j : i;
      int positive = a.positive() ? i : j;
      denied.computeIfAbsent(negative, k -> new TreeSet<>()).add(positive);
    }
    Optional<Firing> firing = incompatible.of(a, b);
    firing.ifPresent(why -> tense.add(new Tense(i, j, why)));
    return firing.isPresent();
  }
}
