package org.sourcier.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sourcier.party.Party;

/**
 * Which governments share intelligence, and which camps are opposed, as the analyst's file says.
 *
 * @param allied sets of parties that share intelligence
 * @param opposed pairs of camps
 */
public record Alliances(List<Set<Party>> allied, List<Opposition> opposed) {
  /** Two camps opposed to each other. */
  public record Opposition(Set<Party> one, Set<Party> other) {
    public Opposition {
      one = Set.copyOf(one);
      other = Set.copyOf(other);
    }

    private boolean parts(Party a, Party b) {
      return (one.contains(a) && other.contains(b)) || (one.contains(b) && other.contains(a));
    }
  }

  public Alliances {
    List<Set<Party>> copies = new ArrayList<>();
    allied.forEach(set -> copies.add(Set.copyOf(set)));
    allied = List.copyOf(copies);
    opposed = List.copyOf(opposed);
  }

  /** Whether two different parties share intelligence. */
  public boolean areAllied(Party a, Party b) {
    return !a.equals(b) && allied.stream().anyMatch(set -> set.contains(a) && set.contains(b));
  }

  /** Whether two parties stand in camps opposed to each other. */
  public boolean areOpposed(Party a, Party b) {
    return opposed.stream().anyMatch(opposition -> opposition.parts(a, b));
  }
}
