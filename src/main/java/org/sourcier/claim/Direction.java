package org.sourcier.claim;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * Which of two states gives and which one gets, in a content that names these two only and has one
 * of them before its verb of giving or getting. A passive voice says nothing here: better no
 * direction than a wrong one.
 *
 * @param giver a state's term
 * @param receiver a state's term
 */
record Direction(String giver, String receiver) {
  private static final String GIVING = "kind:giving";
  private static final String GETTING = "kind:getting";

  /** The direction of a content, where it is plain. */
  static Optional<Direction> of(Content content, Linking linking) {
    SortedSet<String> states = Bilingual.states(content.terms());
    List<String> terms = content.ordered();
    Optional<String> act =
        terms.stream().filter(t -> is(t, GIVING, linking) || is(t, GETTING, linking)).findFirst();
    if (states.size() != 2 || act.isEmpty() || content.passive()) {
      return Optional.empty();
    }
    String one = Bilingual.STATE + states.first();
    String other = Bilingual.STATE + states.last();
    boolean oneFirst = terms.indexOf(one) < terms.indexOf(other);
    String subject = oneFirst ? one : other;
    String object = oneFirst ? other : one;
    int verb = terms.indexOf(act.get());
    if (terms.indexOf(subject) > verb || terms.indexOf(object) < verb) {
      return Optional.empty();
    }
    return Optional.of(
        is(act.get(), GIVING, linking)
            ? new Direction(subject, object)
            : new Direction(object, subject));
  }

  /** Whether one tells the act with giver and receiver exchanged, and of the same thing. */
  static boolean opposed(Content a, Content b, Linking linking) {
    Optional<Direction> one = of(a, linking);
    Optional<Direction> other = one.isEmpty() ? Optional.empty() : of(b, linking);
    return other.isPresent()
        && one.get().giver().equals(other.get().receiver())
        && one.get().receiver().equals(other.get().giver())
        && Agreement.shared(a.terms(), b.terms()).stream().anyMatch(t -> isThing(t, linking));
  }

  private static boolean isThing(String term, Linking linking) {
    return !term.startsWith(Bilingual.STATE)
        && !is(term, GIVING, linking)
        && !is(term, GETTING, linking);
  }

  private static boolean is(String term, String kind, Linking linking) {
    return linking.kind(term).filter(kind::equals).isPresent();
  }

  /** As the content words it: from whom to whom. */
  String shown(Content content) {
    return content.shown(giver) + " → " + content.shown(receiver);
  }
}
