package org.sourcier.party;

import java.util.List;
import java.util.Optional;
import org.sourcier.rule.Firing;

/**
 * Who speaks.
 *
 * @param parties in the order of the words; never empty ("unattributed" where no source stands)
 * @param entity the person or body by name, where it could be told: "Adrienne Watson"
 * @param firing the register's entry or the rule that led there, and the words it read
 */
public record Voice(List<Party> parties, Role role, Optional<String> entity, Firing firing) {
  public Voice {
    parties = List.copyOf(parties);
    if (parties.isEmpty()) {
      throw new IllegalArgumentException("a voice has a party, if only 'unattributed'");
    }
  }
}
