package org.sourcier.review;

import java.util.List;
import java.util.Optional;
import org.sourcier.claim.Ref;

/** Finds the claim that an entry of a review is about, by what the claim is made of. */
final class ClaimFinder {
  private final AssertionKeys keys;

  ClaimFinder(AssertionKeys keys) {
    this.keys = keys;
  }

  /**
   * The claim with most of the entry's assertions, the first of several; none where all are gone.
   *
   * @param claims the assertions of each
   * @return its index
   */
  Optional<Integer> find(Entry entry, List<List<Ref>> claims) {
    Optional<Integer> best = Optional.empty();
    long most = 0;
    for (int i = 0; i < claims.size(); i++) {
      long shared =
          claims.get(i).stream().filter(ref -> entry.kept().contains(keys.of(ref))).count();
      if (shared > most) {
        most = shared;
        best = Optional.of(i);
      }
    }
    return best;
  }

  /** The first claim with an assertion of this key. */
  Optional<Integer> holding(String key, List<List<Ref>> claims) {
    for (int i = 0; i < claims.size(); i++) {
      if (claims.get(i).stream().anyMatch(ref -> keys.of(ref).equals(key))) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }
}
