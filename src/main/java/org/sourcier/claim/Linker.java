package org.sourcier.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sourcier.article.Span;
import org.sourcier.finding.Assertion;
import org.sourcier.finding.Status;
import org.sourcier.rule.table.FactSheet;
import org.sourcier.rule.table.Reasons;

/** Finds the pairs of contents that say the same, and says why. */
final class Linker {
  private static final int REASONS_SHOWN = 6;
  private static final int FEWEST_SHARED = 2;

  private final Linking linking;
  private final Reasons reasons;

  Linker(Linking linking, Reasons reasons) {
    this.linking = linking;
    this.reasons = reasons;
  }

  /**
   * Two contents that say the same.
   *
   * @param strength from 0 to 1
   */
  record Same(int a, int b, double strength, Link link) {}

  /** All such pairs, strongest first. */
  List<Same> link(List<Content> contents, List<int[]> pairs, Likeness likeness) {
    List<Same> found = new ArrayList<>();
    for (int[] pair : pairs) {
      compare(contents, pair[0], pair[1], likeness).ifPresent(found::add);
    }
    found.sort(
        Comparator.comparingDouble(Same::strength)
            .reversed()
            .thenComparingInt(Same::a)
            .thenComparingInt(Same::b));
    return found;
  }

  private Optional<Same> compare(List<Content> contents, int i, int j, Likeness likeness) {
    Content a = contents.get(i);
    Content b = contents.get(j);
    if (keepsOff(a, b) || keepsOff(b, a)) {
      return Optional.empty();
    }
    Optional<Same> nested = nested(a, b).map(share -> same(i, j, share, "link-nested", a, b));
    if (nested.isPresent()) {
      return nested;
    }
    double words = Likeness.sameWords(a, b);
    if (words >= linking.threshold("same-words") && Likeness.sameWorld(a, b)) {
      return Optional.of(same(i, j, words, "link-same-words", a, b));
    }
    if (!Likeness.compatible(a, b)) {
      return Optional.empty();
    }
    double strength = likeness.of(a, b);
    List<String> shared = likeness.reasons(a, b);
    if (strength < linking.threshold("link") || shared.size() < FEWEST_SHARED) {
      return Optional.empty();
    }
    FactSheet facts =
        FactSheet.EMPTY
            .with("shared", shared.stream().limit(REASONS_SHOWN).map(a::shown).toList())
            .with("likeness", List.of(percent(strength)));
    return Optional.of(
        new Same(
            i, j, strength, new Link(a.ref(), b.ref(), reasons.fire("link-same-content", facts))));
  }

  private Same same(int i, int j, double share, String reason, Content a, Content b) {
    FactSheet facts = FactSheet.EMPTY.with("share", List.of(percent(share)));
    return new Same(i, j, share, new Link(a.ref(), b.ref(), reasons.fire(reason, facts)));
  }

  /** The share of the outer content that the inner one fills, where it is most of it. */
  private Optional<Double> nested(Content a, Content b) {
    boolean oneArticle = a.ref().article().equals(b.ref().article());
    if (!oneArticle || a.positive() != b.positive()) {
      return Optional.empty();
    }
    int common = overlap(a.assertion().finding().content(), b.assertion().finding().content());
    int larger = Math.max(length(a), length(b));
    int smaller = Math.min(length(a), length(b));
    boolean inside = common == smaller && common > 0;
    double share = larger == 0 ? 0 : (double) common / larger;
    return inside && share >= linking.threshold("nested") ? Optional.of(share) : Optional.empty();
  }

  private static int length(Content content) {
    return content.assertion().finding().content().stream().mapToInt(Span::length).sum();
  }

  private static int overlap(List<Span> a, List<Span> b) {
    int common = 0;
    for (Span one : a) {
      for (Span other : b) {
        common +=
            Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
      }
    }
    return common;
  }

  /** A feature as a reader knows it: without its kind. */
  static String shown(String feature) {
    return feature.substring(feature.lastIndexOf(':') + 1);
  }

  static String percent(double share) {
    return Math.round(share * 100) + " %";
  }

  /** Whether one content says among other things what the other says alone; the parts must fit. */
  Optional<Link> part(Content whole, Content alone, Likeness likeness) {
    if (inside(whole, alone)) {
      return Optional.of(partLink(whole, alone, likeness));
    }
    boolean comparable =
        !keepsOff(whole, alone)
            && Likeness.compatible(whole, alone)
            && alone.features().size() > FEWEST_SHARED;
    if (!comparable) {
      return Optional.empty();
    }
    for (Set<String> part : whole.parts()) {
      if (part.size() > FEWEST_SHARED
          && likeness.held(alone.terms(), part) >= linking.threshold("near")
          && likeness.held(alone.features(), whole.features()) >= linking.threshold("part")) {
        List<String> shown =
            likeness.reasons(whole, alone).stream().limit(REASONS_SHOWN).map(whole::shown).toList();
        FactSheet facts = FactSheet.EMPTY.with("shared", shown);
        return Optional.of(new Link(whole.ref(), alone.ref(), reasons.fire("link-part", facts)));
      }
    }
    return Optional.empty();
  }

  /** Whether a content holds, and contradicts nowhere, what most members of a claim share. */
  Optional<Link> core(Content whole, List<Content> members, Likeness likeness) {
    Set<String> core = Likeness.core(members);
    boolean holds =
        core.size() > FEWEST_SHARED
            && likeness.held(core, whole.features()) >= linking.threshold("core")
            && members.stream().allMatch(member -> Likeness.compatible(whole, member));
    return holds ? Optional.of(partLink(whole, members.get(0), likeness)) : Optional.empty();
  }

  private Link partLink(Content whole, Content alone, Likeness likeness) {
    List<String> shown =
        likeness.reasons(whole, alone).stream().limit(REASONS_SHOWN).map(whole::shown).toList();
    FactSheet facts = FactSheet.EMPTY.with("shared", shown);
    return new Link(whole.ref(), alone.ref(), reasons.fire("link-part", facts));
  }

  /**
   * Whether one content stands, word for word, within the other of the same article. A negation
   * around it, as in "it is not known whether", turns only what it stands in.
   */
  private static boolean inside(Content whole, Content alone) {
    boolean oneArticle = whole.ref().article().equals(alone.ref().article());
    return oneArticle
        && !keepsOff(whole, alone)
        && affirmed(whole) == affirmed(alone)
        && length(alone) < length(whole)
        && overlap(whole.assertion().finding().content(), alone.assertion().finding().content())
            == length(alone);
  }

  /** "To prevent the sale" does not say that there is a sale. */
  private static boolean keepsOff(Content whole, Content inner) {
    return whole.ref().article().equals(inner.ref().article())
        && whole.keepsOff(inner.assertion().finding().extent().start());
  }

  private static boolean affirmed(Content content) {
    Assertion finding = content.assertion().finding();
    return finding.positive() && finding.status() != Status.DENIED;
  }
}
