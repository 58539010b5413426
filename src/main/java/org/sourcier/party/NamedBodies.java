package org.sourcier.party;

import java.util.Optional;
import org.sourcier.party.ArticleWords.Range;

/**
 * Tells names of bodies from names of people by the noun they stand behind: "le groupe Belmont",
 * "the charity Clean Shores", "carmaker Halden". What the noun makes of its bearer, it makes of the
 * name, also where it stands alone later.
 */
final class NamedBodies {

  private final ArticleWords words;
  private final SmallWords small;

  NamedBodies(ArticleWords words, SmallWords small) {
    this.words = words;
    this.small = small;
  }

  /** The body that a name means behind a noun, if it is the noun of a body. */
  Optional<Mark> body(Mark noun, Mark name) {
    String key = words.keys(new Range(noun.from(), noun.to()));
    Entry.Office office = (Entry.Office) noun.entry();
    if (!named(key, noun)) {
      return Optional.empty();
    }
    boolean parliament = office.role() == Role.POLITICIAN && noun.to() - noun.from() > 1;
    boolean firm =
        parliament
            || small.in(SmallWords.List.NAMED_FIRMS, key)
            || small.in(SmallWords.List.NAMED_FIRMS, last(noun));
    Optional<Party> party =
        office.makes() == Entry.Makes.CAMP && office.role() != Role.CIVILIAN && !parliament
            ? office.party()
            : Optional.of(Party.COMPANIES).filter(c -> firm);
    Role role = office.makes() == Entry.Makes.CAMP ? office.role() : Role.COMPANY;
    return party.map(of -> body(name, of, of.equals(Party.COMPANIES) ? Role.COMPANY : role));
  }

  private boolean named(String key, Mark noun) {
    return small.in(SmallWords.List.NAMED_BODIES, key)
        || small.in(SmallWords.List.NAMED_BODIES, last(noun));
  }

  private String last(Mark noun) {
    return words.key(noun.to() - 1);
  }

  private Mark body(Mark name, Party party, Role role) {
    String written = words.line(new Range(name.from(), name.to()));
    return new Mark(
        name.from(), name.to(), new Entry.Body(party.code() + "/" + written, party, role, written));
  }
}
