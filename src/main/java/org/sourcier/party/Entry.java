package org.sourcier.party;

import java.util.Optional;

/** What the register knows about some words. */
sealed interface Entry {
  /** How a firing names it, such as "RU/Kremlin". */
  String id();

  /** The party that the words lead to by themselves, if they do. */
  Optional<Party> party();

  /** The words of a state: its name, its capital, its people, a place in it. */
  record Land(String id, Party state, Sort sort) implements Entry {
    enum Sort {
      NAME,
      CAPITAL,
      PEOPLE,
      PLACE,
      /** A place that only counts as one where words beside it say so. */
      TOWN
    }

    @Override
    public Optional<Party> party() {
      return Optional.of(state);
    }
  }

  /** A body by name: an institution, an outlet, an organisation, a company, a group. */
  record Body(String id, Party of, Role role, String name) implements Entry {
    @Override
    public Optional<Party> party() {
      return Optional.of(of);
    }
  }

  /**
   * A person by name, with the office held in some years.
   *
   * @param name the one name in all languages
   * @param full the longest name that agrees with the form it is found by
   * @param from first year in office
   * @param to last year in office
   */
  record Holder(
      String id, Party of, Role role, String name, String full, Gender gender, int from, int to)
      implements Entry {
    @Override
    public Optional<Party> party() {
      return Optional.of(of);
    }

    boolean in(int year) {
      return from <= year && year <= to;
    }

    /** The same person in a year without office; whoever serves no state is who they were. */
    Holder outOfOffice() {
      if (role == Role.COMPANY || role == Role.NGO || role == Role.CIVILIAN) {
        return this;
      }
      return new Holder(id, Party.POLITICIANS, Role.POLITICIAN, name, full, gender, from, to);
    }
  }

  /** A name that the register does not know, most likely of a person. */
  record Somebody(String id, String name) implements Entry {
    @Override
    public Optional<Party> party() {
      return Optional.empty();
    }
  }

  /** A noun that says in what office or calling somebody speaks. */
  record Office(String id, Makes makes, Optional<Party> party, Role role) implements Entry {}

  /** What an office makes of its holder. */
  enum Makes {
    /** An office of the state named beside it, else of the state the article speaks from. */
    STATE,
    /** Whoever it serves, as named beside it; else as {@link #STATE}. */
    HOLDER,
    /** Whoever it belongs to, as named beside it; else unnamed. */
    MEMBER,
    /** A text: whose it is, as named beside it; else the last who spoke. */
    WORD,
    /** Always the same camp. */
    CAMP
  }

  /** Of a person, as far as words tell. */
  enum Gender {
    MAN,
    WOMAN,
    UNKNOWN;

    boolean fits(Gender other) {
      return this == UNKNOWN || other == UNKNOWN || this == other;
    }
  }
}
