package org.sourcier.grade;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.sourcier.claim.Content;
import org.sourcier.party.Party;

/** Reads from a content who gives what to whom, and what comes back for it. */
final class Transfers {
  private final SanctionsRegister register;
  private final NamedStates states;

  Transfers(SanctionsRegister register, NamedStates states) {
    this.register = register;
    this.states = states;
  }

  /**
   * One giving.
   *
   * @param objects terms of what is given
   */
  record Transfer(SanctionsRegister.Direction direction, Set<String> objects) {
    Transfer {
      objects = Set.copyOf(objects);
    }
  }

  /**
   * The transfers of a content: none where it has no verb of giving or taking, or where that is to
   * stop; two where it tells an exchange, the second going back.
   */
  List<Transfer> of(Content content) {
    List<String> terms = untalked(content.ordered());
    OptionalInt verb = first(terms, this::moves);
    OptionalInt barred = first(terms, register.barring()::contains);
    boolean stopped = barred.isPresent() && verb.isPresent() && barred.getAsInt() < verb.getAsInt();
    if (verb.isEmpty() || stopped) {
      return List.of();
    }
    SanctionsRegister.Direction direction = direction(terms, verb.getAsInt());
    Set<String> back = back(terms, verb.getAsInt());
    Set<String> there = new HashSet<>(terms);
    there.removeAll(back);
    List<Transfer> transfers = new ArrayList<>(List.of(new Transfer(direction, there)));
    if (!back.isEmpty()) {
      transfers.add(new Transfer(direction.reversed(), back));
    }
    return transfers;
  }

  /** Without what is only talked of: "food in return for a place at the arms talks". */
  private List<String> untalked(List<String> terms) {
    List<String> left = new ArrayList<>();
    for (int i = 0; i < terms.size(); i++) {
      boolean talk = register.talking().contains(terms.get(i));
      boolean before = i + 1 < terms.size() && register.talking().contains(terms.get(i + 1));
      boolean after = i > 0 && register.talking().contains(terms.get(i - 1));
      boolean kept = states.of(terms.get(i)).isPresent() || moves(terms.get(i));
      if (kept || (!talk && !before && !after)) {
        left.add(terms.get(i));
      }
    }
    return left;
  }

  private boolean moves(String term) {
    return giving(term) || register.taking().contains(term);
  }

  private boolean giving(String term) {
    return register.giving().contains(term);
  }

  private static OptionalInt first(List<String> terms, Predicate<String> wanted) {
    return IntStream.range(0, terms.size()).filter(i -> wanted.test(terms.get(i))).findFirst();
  }

  /** The state named first is the verb's subject, the next one its other side. */
  private SanctionsRegister.Direction direction(List<String> terms, int verb) {
    List<Party> named = terms.stream().flatMap(t -> states.of(t).stream()).distinct().toList();
    Optional<Party> subject = named.stream().findFirst();
    Optional<Party> other = named.stream().skip(1).findFirst();
    return giving(terms.get(verb))
        ? new SanctionsRegister.Direction(subject, other)
        : new SanctionsRegister.Direction(other, subject);
  }

  /** "X for Y, in exchange for Z", "in exchange for Z, X gets Y": the terms of Z. */
  private Set<String> back(List<String> terms, int verb) {
    OptionalInt exchange = first(terms, register.exchange()::contains);
    if (exchange.isEmpty()) {
      return Set.of();
    }
    int from = exchange.getAsInt() + 1;
    int to = terms.size();
    if (from <= verb) {
      OptionalInt subject =
          IntStream.range(from, verb).filter(i -> states.of(terms.get(i)).isPresent()).findFirst();
      to = subject.orElse(verb);
    }
    return new HashSet<>(terms.subList(from, to));
  }
}
