package org.sourcier.party;

import java.util.List;
import org.sourcier.finding.Assertion;

/**
 * An assertion with whose word it is.
 *
 * @param via the relays, nearest to the article first
 */
public record VoicedAssertion(Assertion finding, Voice voice, List<Relay> via) {
  public VoicedAssertion {
    via = List.copyOf(via);
  }
}
