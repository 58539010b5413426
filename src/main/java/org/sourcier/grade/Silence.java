package org.sourcier.grade;

import java.util.List;
import org.sourcier.party.Party;

/**
 * A party that the set accuses and never lets speak.
 *
 * @param party accused
 * @param claims ids of the claims that accuse it, in their order
 */
public record Silence(Party party, List<String> claims) {
  public Silence {
    claims = List.copyOf(claims);
  }
}
