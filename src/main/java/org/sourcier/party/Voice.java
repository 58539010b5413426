package org.sourcier.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sourcier.rule.Firing;

/**
 * Who speaks.
 *
 * @param parties in the order of the words; never empty ("unattributed" where no source stands)
 * @param entity the person or body by name, where it could be told, as the article calls them:
 *     "Vladimir Poutine" in a French one
 * @param known the register's name for the same, whatever the language of the article: "Vladimir
 *     Putin"; empty where the register does not know them
 * @param firing the register's entry or the rule that led there, and the words it read
 */
public record Voice(
    List<Party> parties,
    Role role,
    Optional<String> entity,
    Optional<String> known,
    Firing firing) {
  public Voice {
    parties = List.copyOf(parties);
    if (parties.isEmpty()) {
      throw new IllegalArgumentException("a voice has a party, if only 'unattributed'");
    }
  }

  /** Of somebody whom the register does not know by name. */
  public Voice(List<Party> parties, Role role, Optional<String> entity, Firing firing) {
    this(parties, role, entity, Optional.empty(), firing);
  }

  /** This one, speaking for the parties of another as well. */
  Voice with(Voice other) {
    List<Party> both = new ArrayList<>(parties);
    other.parties.stream().filter(p -> !both.contains(p)).forEach(both::add);
    return new Voice(both, role, entity, known, firing);
  }

  /** The name by which two articles mean the same person or body, in whatever language. */
  public Optional<String> key() {
    return known.or(() -> entity);
  }
}
