package org.sourcier.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sourcier.article.Span;
import org.sourcier.finding.Assertion;
import org.sourcier.finding.Status;
import org.sourcier.rule.table.FactSheet;
import org.sourcier.rule.table.Reasons;
import org.sourcier.text.Token;

/** Finds the pairs of contents that say the same, and says why. */
final class Linker {
  private static final int REASONS_SHOWN = 6;
  private static final int FEWEST_SHARED = 2;
  private static final String NESTED = "link-nested";
  private static final String SAME_WORDS = "link-same-words";

  /** The one reason that leaves room for doubt. */
  static final String SAME_CONTENT = "link-same-content";

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
  record Same(int a, int b, double strength, String rule) {}

  /** All such pairs, strongest first. */
  List<Same> link(List<Content> contents, Candidates pairs, Likeness likeness) {
    List<Same> found = new ArrayList<>();
    pairs.each((i, j) -> compare(contents, i, j, likeness).ifPresent(found::add));
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
    boolean oneArticle = a.sameArticle(b);
    if (apart(a, b) || apart(b, a)) {
      return Optional.empty();
    }
    Optional<Double> nested = oneArticle ? nested(a, b) : Optional.empty();
    if (nested.isPresent()) {
      return Optional.of(new Same(i, j, nested.get(), NESTED));
    }
    double words = likeness.sameWords(a, b);
    if (words >= linking.threshold("same-words")
        && Agreement.sameWorld(a, b)
        && Agreement.quantitiesMeet(a, b)
        && !otherSetting(a, b)) {
      return Optional.of(new Same(i, j, words, SAME_WORDS));
    }
    double strength = likeness.best(a, b);
    boolean alike = strength >= linking.threshold("link") && telling(a, b) && meet(a, b);
    return alike ? Optional.of(new Same(i, j, strength, SAME_CONTENT)) : Optional.empty();
  }

  /**
   * Whether one stands within the other and is not said by it to be so: what is kept from being so,
   * what it reports and judges, and what is asked or wanted in a small part of it. What it asks on
   * the whole it asks too.
   */
  private static boolean apart(Content whole, Content inner) {
    if (!whole.sameArticle(inner)) {
      return false;
    }
    boolean small = overlap(whole, inner) > 0 && 2 * length(inner) < length(whole);
    boolean asked = inner.question() && !whole.question();
    return keepsOff(whole, inner)
        || judges(whole, inner)
        || (small && (asked || onlyWanted(whole, inner)));
  }

  /**
   * Whether what one reports another as saying is the subject of its own verb: "the claim of Riga
   * that the dam broke is absurd" does not say that the dam broke.
   */
  private static boolean judges(Content whole, Content inner) {
    Assertion told = inner.assertion().finding();
    Span said = whole.assertion().finding().extent();
    boolean tells = told.cue().stream().anyMatch(said::contains) && overlap(whole, inner) > 0;
    int end = told.extent().end();
    return tells
        && whole.tokens().stream()
            .filter(token -> token.span().start() >= end)
            .findFirst()
            .filter(Token::mayBeFinite)
            .isPresent();
  }

  /** Whether nothing that they say keeps the two from being one claim. */
  private boolean meet(Content a, Content b) {
    return Agreement.compatible(a, b) && !Direction.opposed(a, b, linking) && !otherSetting(a, b);
  }

  private boolean otherSetting(Content a, Content b) {
    return OtherSetting.place(a, b) || OtherSetting.cause(a, b, linking);
  }

  /** One word and a state that both name tell too little: "Russia helps" is said of many things. */
  private static boolean telling(Content a, Content b) {
    Set<String> shared = Agreement.shared(a.features(), b.features());
    long states = shared.stream().filter(feature -> feature.startsWith(Bilingual.STATE)).count();
    return shared.size() - states >= FEWEST_SHARED || shared.size() > FEWEST_SHARED;
  }

  /** Why the two are one claim. */
  Link why(Same same, List<Content> contents, Likeness likeness) {
    Content a = contents.get(same.a());
    Content b = contents.get(same.b());
    FactSheet facts = FactSheet.EMPTY.with("share", List.of(percent(same.strength())));
    if (same.rule().equals(SAME_CONTENT)) {
      facts = shared(a, b, likeness).with("likeness", List.of(percent(same.strength())));
    }
    return new Link(a.ref(), b.ref(), reasons.fire(same.rule(), facts));
  }

  /** What stands in both, rarest first, as the first of them words it. */
  private static FactSheet shared(Content a, Content b, Likeness likeness) {
    return FactSheet.EMPTY.with("shared", likeness.shown(a, b, REASONS_SHOWN));
  }

  /** The share of the outer content that the inner one fills, where it is most of it. */
  private Optional<Double> nested(Content a, Content b) {
    if (a.positive() != b.positive()) {
      return Optional.empty();
    }
    int common = overlap(a, b);
    int larger = Math.max(length(a), length(b));
    int smaller = Math.min(length(a), length(b));
    boolean inside = common == smaller && common > 0;
    double share = larger == 0 ? 0 : (double) common / larger;
    return inside && share >= linking.threshold("nested") ? Optional.of(share) : Optional.empty();
  }

  private static int length(Content content) {
    return content.assertion().finding().content().stream().mapToInt(Span::length).sum();
  }

  private static int overlap(Content a, Content b) {
    int common = 0;
    for (Span one : a.assertion().finding().content()) {
      for (Span other : b.assertion().finding().content()) {
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
    Weighed one = likeness.weighed(whole);
    Weighed other = likeness.weighed(alone);
    boolean comparable =
        other.features().length > FEWEST_SHARED
            && holds(other, one, likeness)
            && !apart(whole, alone)
            && meet(whole, alone);
    boolean near =
        comparable
            && clauses(one)
                .anyMatch(part -> likeness.held(other.terms(), part) >= linking.threshold("near"));
    return near ? Optional.of(partLink(whole, alone, likeness)) : Optional.empty();
  }

  /** The clauses of a content, and its main clause where that goes around another. */
  private static Stream<int[]> clauses(Weighed content) {
    boolean around = content.main().length < content.terms().length;
    Stream<int[]> main = around ? Stream.of(content.main()) : Stream.empty();
    return Stream.concat(main, content.parts().stream())
        .filter(part -> part.length > FEWEST_SHARED);
  }

  /** Whether most of what the one says, or of what it says in its main clause, is in the other. */
  private boolean holds(Weighed alone, Weighed whole, Likeness likeness) {
    double least = linking.threshold("part");
    return likeness.held(alone.features(), whole.features()) >= least
        || (alone.main().length > FEWEST_SHARED + 1
            && likeness.held(alone.main(), whole.main()) >= least);
  }

  /**
   * Whether a content holds, and contradicts nowhere, what most members of a claim share.
   *
   * @param core the features that most members share
   */
  Optional<Link> core(Content whole, int[] core, List<Content> members, Likeness likeness) {
    boolean holds =
        core.length > FEWEST_SHARED
            && likeness.held(core, likeness.weighed(whole).features()) >= linking.threshold("core")
            && members.stream().allMatch(member -> meet(whole, member));
    return holds ? Optional.of(partLink(whole, members.get(0), likeness)) : Optional.empty();
  }

  private Link partLink(Content whole, Content alone, Likeness likeness) {
    FactSheet facts = shared(whole, alone, likeness);
    return new Link(whole.ref(), alone.ref(), reasons.fire("link-part", facts));
  }

  /**
   * Whether one content stands, word for word, within the other of the same article. A negation
   * around it, as in "it is not known whether", turns only what it stands in.
   */
  private static boolean inside(Content whole, Content alone) {
    return whole.sameArticle(alone)
        && !apart(whole, alone)
        && affirmed(whole) == affirmed(alone)
        && length(alone) < length(whole)
        && overlap(whole, alone) == length(alone);
  }

  /** "They shot at the crowd that demanded bread" does not itself demand bread. */
  private static boolean onlyWanted(Content whole, Content inner) {
    Status wanted = inner.assertion().finding().status();
    return wanted == Status.REQUESTED && whole.assertion().finding().status() == Status.ALLEGED;
  }

  /** "To prevent the sale" does not say that there is a sale. */
  private static boolean keepsOff(Content whole, Content inner) {
    return whole.keepsOff(inner.assertion().finding().extent().start());
  }

  private static boolean affirmed(Content content) {
    Assertion finding = content.assertion().finding();
    return finding.positive() && finding.status() != Status.DENIED;
  }
}
