package org.sourcier.party;

import java.util.Optional;

/**
 * Somebody an article names.
 *
 * @param name the longest form of the name in the article, or the register's
 * @param told what the words beside the name tell
 * @param holder what the register knows
 * @param first the word where the name first stands
 */
record Person(
    String name,
    Entry.Gender gender,
    Optional<Told> told,
    Optional<Entry.Holder> holder,
    int first) {

  /** What two mentions tell together. */
  Person with(Person other) {
    boolean longer = holder.isEmpty() && other.name.length() > name.length();
    return new Person(
        longer || (holder.isEmpty() && other.holder.isPresent()) ? other.name : name,
        gender == Entry.Gender.UNKNOWN ? other.gender : gender,
        better(told, other.told),
        holder.or(() -> other.holder),
        Math.min(first, other.first));
  }

  private static Optional<Told> better(Optional<Told> mine, Optional<Told> others) {
    if (mine.isEmpty() || (!mine.orElseThrow().decided() && others.isPresent())) {
      return others.filter(o -> mine.isEmpty() || o.decided()).or(() -> mine);
    }
    return mine;
  }
}
