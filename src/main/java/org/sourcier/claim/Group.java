package org.sourcier.claim;

import java.util.List;

/**
 * Assertions of a claim that go back to one origin.
 *
 * @param name of the origin as a reader knows it; empty where it is not identifiable
 * @param members in the order of the set, never empty
 */
public record Group(String name, List<Ref> members) {
  public Group {
    members = List.copyOf(members);
  }

  /** Whether the origin is named or described so that its party is known. */
  public boolean identifiable() {
    return !name.isEmpty();
  }
}
