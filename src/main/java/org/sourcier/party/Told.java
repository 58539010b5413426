package org.sourcier.party;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What words tell about who speaks.
 *
 * @param parties empty where something is needed
 * @param need what they leave open
 * @param office the noun that they stand on, if they stand on one
 * @param rule the register's entry or the rule that told
 */
record Told(List<Party> parties, Role role, Need need, Optional<Entry.Office> office, String rule) {

  private static final String AGE = "party-age";
  private static final String CONTENDER = "party-contender";

  /** What words leave open. */
  enum Need {
    NOTHING,
    /** Which state's office it is. */
    STATE,
    /** Whose officer it is. */
    OWNER,
    /** Whose text it is. */
    AUTHOR
  }

  Told {
    parties = List.copyOf(parties);
  }

  static Told sure(Party party, Role role, Optional<Entry.Office> office, String rule) {
    return new Told(List.of(party), role, Need.NOTHING, office, rule);
  }

  static Told open(Need need, Entry.Office office) {
    return new Told(List.of(), office.role(), need, Optional.of(office), office.id());
  }

  /** A study whose authors are not named: they are scholars, whatever paper printed it. */
  static Told study(Optional<Entry.Office> office) {
    return sure(Party.ANALYSTS, Role.ANALYST, office, "party-study");
  }

  /** Somebody who is nobody but themselves. */
  static Told civilian() {
    return sure(Party.CIVILIANS, Role.CIVILIAN, Optional.empty(), AGE);
  }

  /** Somebody who stands for election, as far as the words around the name tell. */
  static Told contender() {
    return sure(Party.POLITICIANS, Role.POLITICIAN, Optional.empty(), CONTENDER);
  }

  /** Whether nothing but an age, or a share of votes, tells who it is. */
  boolean aged() {
    return rule.equals(AGE) || rule.equals(CONTENDER);
  }

  boolean decided() {
    return need == Need.NOTHING;
  }

  /**
   * One speaker in two capacities, "a fellow of the institute and author of a book": the one that
   * leads to a camp of its own, else the first.
   */
  Told or(Told other) {
    boolean weak = !decided() || role == Role.CIVILIAN || role == Role.UNNAMED;
    boolean strong = other.decided() && other.role != Role.CIVILIAN && other.role != Role.UNNAMED;
    return weak && (strong || (!decided() && other.decided())) ? other : this;
  }

  /** Both together: whoever is named first gives the role. */
  Told and(Told other) {
    if (!decided() || !other.decided()) {
      return decided() || !other.decided() ? this : other;
    }
    List<Party> both = Stream.concat(parties.stream(), other.parties.stream()).distinct().toList();
    return new Told(both, role, Need.NOTHING, office, rule);
  }
}
