package org.sourcier.claim;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Tells whether two contents put one thing in different places, or give it different causes. */
final class OtherSetting {
  private static final double SAME_EFFECT = 0.8;

  private OtherSetting() {}

  /**
   * Nobody and nothing that has a name is in two places at a time. Without a name in common they
   * may be two events; a state and a town may be one place.
   */
  static boolean place(Content a, Content b) {
    SortedSet<String> one = a.setting().places();
    SortedSet<String> other = b.setting().places();
    if (one.isEmpty() || other.isEmpty() || states(one) != states(other)) {
      return false;
    }
    return Collections.disjoint(one, b.terms())
        && Collections.disjoint(other, a.terms())
        && Agreement.shared(a.terms(), b.terms()).stream().anyMatch(term -> isName(term, a));
  }

  private static boolean states(Set<String> places) {
    return places.stream().allMatch(place -> place.startsWith(Bilingual.STATE));
  }

  private static boolean isName(String term, Content content) {
    return term.startsWith("word:") && Character.isUpperCase(content.shown(term).codePointAt(0));
  }

  /**
   * What has the cause must be the same as a whole: who gives causes of two things, or causes that
   * may be one in other words, does not contradict.
   */
  static boolean cause(Content a, Content b, Linking linking) {
    Set<String> one = a.setting().cause();
    Set<String> other = b.setting().cause();
    return !one.isEmpty()
        && !other.isEmpty()
        && a.positive()
        && b.positive()
        && Agreement.sameTime(a, b)
        && sameEffect(a.setting().effect(), b.setting().effect())
        && !akin(one, other, linking);
  }

  private static boolean sameEffect(Set<String> one, Set<String> other) {
    int common = Agreement.shared(one, other).size();
    return common > 0 && common >= SAME_EFFECT * Math.max(one.size(), other.size());
  }

  /** Whether two causes have a word in common, or something of one sort. */
  private static boolean akin(Set<String> one, Set<String> other, Linking linking) {
    Set<String> kinds = new TreeSet<>();
    one.forEach(term -> linking.kind(term).ifPresent(kinds::add));
    return other.stream()
        .anyMatch(
            term -> one.contains(term) || linking.kind(term).filter(kinds::contains).isPresent());
  }
}
