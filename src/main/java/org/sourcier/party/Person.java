package org.sourcier.party;

import java.util.Optional;

/**
 * Somebody an article names.
 *
 * @param name the longest form of the name in the article
 * @param told what the words beside the name tell
 * @param holder what the register knows
 * @param first the word where the name first stands
 * @param bare whether it never is more than one word without title or first name, as of no person
 */
record Person(
    String name,
    Entry.Gender gender,
    Optional<Told> told,
    Optional<Entry.Holder> holder,
    int first,
    boolean bare) {

  /** What two mentions tell together. */
  Person with(Person other) {
    return new Person(
        other.name.length() > name.length() ? other.name : name,
        gender == Entry.Gender.UNKNOWN ? other.gender : gender,
        better(told, other.told),
        holder.or(() -> other.holder),
        Math.min(first, other.first),
        bare && other.bare);
  }

  /** The name to print: the article's, unless it is a single word and the register knows more. */
  String fullName() {
    return holder.filter(h -> !name.contains(" ")).map(Entry.Holder::full).orElse(name);
  }

  private static Optional<Told> better(Optional<Told> mine, Optional<Told> others) {
    if (mine.filter(Told::aged).isPresent()
        && others.filter(o -> o.decided() && !o.aged()).isPresent()) {
      return others;
    }
    if (others.filter(Told::aged).isPresent() && mine.isPresent()) {
      return mine;
    }
    if (mine.isEmpty() || (!mine.orElseThrow().decided() && others.isPresent())) {
      return others.filter(o -> mine.isEmpty() || o.decided()).or(() -> mine);
    }
    return mine;
  }
}
