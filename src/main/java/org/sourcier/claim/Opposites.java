package org.sourcier.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sourcier.finding.Status;
import org.sourcier.rule.Firing;
import org.sourcier.rule.table.FactSheet;
import org.sourcier.rule.table.Reasons;

/**
 * Claims that cannot be true together, and claims that others deny. A bare denial makes no tension:
 * it makes a claim contested. Neither does a forecast against an event, nor an earlier count
 * against a later one of the same thing.
 */
final class Opposites {
  private static final int SHOWN = 4;

  private final List<Draft> drafts;
  private final List<Set<Ref>> refs;
  private final Likeness likeness;
  private final Linking linking;
  private final double least;
  private final Reasons reasons;
  private final SortedMap<Integer, SortedSet<Integer>> denied = new TreeMap<>();
  private final List<Tense> tense = new ArrayList<>();

  /** Two drafts, by index, that cannot both be true. */
  record Tense(int a, int b, Firing firing) {}

  Opposites(List<Draft> drafts, Likeness likeness, Linking linking, Reasons reasons) {
    this.drafts = drafts;
    this.refs = drafts.stream().map(Opposites::refs).toList();
    this.likeness = likeness;
    this.linking = linking;
    this.least = linking.threshold("tension");
    this.reasons = reasons;
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

  /** Who says both in one breath holds both to be true. */
  private boolean apart(int a, int b) {
    return Collections.disjoint(refs.get(a), refs.get(b));
  }

  private boolean compare(int i, int j, Content a, Content b) {
    if (likeness.of(a, b) < least || !Agreement.sameTime(a, b) || !apart(i, j)) {
      return false;
    }
    if (a.positive() != b.positive()) {
      int negative = a.positive() ? j : i;
      int positive = a.positive() ? i : j;
      denied.computeIfAbsent(negative, k -> new TreeSet<>()).add(positive);
    }
    Optional<Firing> firing = reason(a, b);
    firing.ifPresent(why -> tense.add(new Tense(i, j, why)));
    return firing.isPresent();
  }

  private Optional<Firing> reason(Content a, Content b) {
    if (a.positive() != b.positive()) {
      return polarity(a, b);
    }
    if (Direction.opposed(a, b, linking)) {
      return Optional.of(direction(a, b));
    }
    if (!Agreement.quantitiesMeet(a, b) && sameDay(a, b)) {
      return Optional.of(quantity(a, b));
    }
    if (!Agreement.datesMeet(a, b) && sameDay(a, b)) {
      FactSheet dates =
          FactSheet.EMPTY.with("one", shown(a.dates())).with("other", shown(b.dates()));
      return Optional.of(reasons.fire("tension-date", dates));
    }
    return Optional.empty();
  }

  private Firing direction(Content a, Content b) {
    return reasons.fire(
        "tension-direction", FactSheet.EMPTY.with("one", directed(a)).with("other", directed(b)));
  }

  private List<String> directed(Content content) {
    return Direction.of(content, linking).map(d -> d.shown(content)).stream().toList();
  }

  private Optional<Firing> polarity(Content a, Content b) {
    boolean bareDenial = denial(a) || denial(b);
    List<String> shared = likeness.reasons(a, b).stream().limit(SHOWN).map(a::shown).toList();
    return bareDenial
        ? Optional.empty()
        : Optional.of(reasons.fire("tension-polarity", FactSheet.EMPTY.with("shared", shared)));
  }

  private static boolean denial(Content content) {
    return content.assertion().finding().status() == Status.DENIED
        || !content.assertion().finding().positive();
  }

  private Firing quantity(Content a, Content b) {
    String unit =
        a.quantities().navigableKeySet().stream()
            .filter(b.quantities()::containsKey)
            .filter(u -> Agreement.shared(a.counted(u), b.counted(u)).isEmpty())
            .findFirst()
            .orElseThrow();
    return reasons.fire(
        "tension-quantity",
        FactSheet.EMPTY
            .with("one", a.counted(unit).stream().map(String::valueOf).toList())
            .with("other", b.counted(unit).stream().map(String::valueOf).toList())
            .with("unit", List.of(a.shown(unit))));
  }

  private static List<String> shown(SortedSet<String> dates) {
    return dates.stream().map(Linker::shown).toList();
  }

  /** Counts of different days may both be right: the later one supersedes. */
  private static boolean sameDay(Content a, Content b) {
    var one = a.article().text().article().metadata().published();
    var other = b.article().text().article().metadata().published();
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }
}
