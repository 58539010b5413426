package org.sourcier.claim;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.sourcier.finding.Status;
import org.sourcier.rule.Firing;
import org.sourcier.rule.table.FactSheet;
import org.sourcier.rule.table.Reasons;

/**
 * Tells why two contents on one matter cannot both be true: one negates the other, or they give
 * another direction, number, date, place or cause. An earlier count against a later one of the same
 * thing is no contradiction.
 */
final class Incompatible {
  private static final int SHOWN = 4;

  private final Likeness likeness;
  private final Linking linking;
  private final Reasons reasons;

  Incompatible(Likeness likeness, Linking linking, Reasons reasons) {
    this.likeness = likeness;
    this.linking = linking;
    this.reasons = reasons;
  }

  /** Why the two cannot both be true, where they tell of the same thing and time. */
  Optional<Firing> of(Content a, Content b) {
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
    return OtherSetting.place(a, b) && sameDay(a, b) ? Optional.of(place(a, b)) : Optional.empty();
  }

  /** Why they give one event different causes, where they do. */
  Optional<Firing> inCause(Content a, Content b) {
    if (!OtherSetting.cause(a, b, linking) || !sameDay(a, b)) {
      return Optional.empty();
    }
    return Optional.of(
        reasons.fire(
            "tension-cause",
            FactSheet.EMPTY
                .with("one", worded(a.setting().cause(), a))
                .with("other", worded(b.setting().cause(), b))));
  }

  private Firing place(Content a, Content b) {
    return reasons.fire(
        "tension-place",
        FactSheet.EMPTY
            .with("one", worded(a.setting().places(), a))
            .with("other", worded(b.setting().places(), b)));
  }

  private static List<String> worded(Set<String> terms, Content content) {
    return terms.stream().sorted().limit(SHOWN).map(content::shown).toList();
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
    List<String> shared = likeness.shown(a, b, SHOWN);
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
            .filter(u -> Collections.disjoint(a.counted(u), b.counted(u)))
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
    Optional<LocalDate> one = a.published();
    Optional<LocalDate> other = b.published();
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }
}
