package org.sourcier.review;

import java.util.List;
import java.util.Set;

/**
 * What a person says of the claims of a set.
 *
 * @param entries that decide something, in the order of the file
 * @param listed the keys of all assertions that stand in the file, decided on or not
 */
public record Review(List<Entry> entries, Set<String> listed) {
  /** Nobody has looked yet. */
  public static final Review NONE = new Review(List.of(), Set.of());

  public Review {
    entries = List.copyOf(entries);
    listed = Set.copyOf(listed);
  }
}
