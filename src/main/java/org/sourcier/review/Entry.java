package org.sourcier.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sourcier.grade.Letter;
import org.sourcier.party.Party;
import org.sourcier.yaml.Place;

/**
 * What a person says of one claim.
 *
 * @param place in the review file
 * @param claim the key that other entries name it by
 * @param words of the claim, for the reader of the file
 * @param assertions the keys of what makes up the claim, by which it is found again
 * @param accepted whether it stands as it is
 * @param dropped whether it is no claim
 * @param mergeWith the key of the claim that it says the same as
 * @param split keys of assertions that say something else
 * @param parties whose word an assertion is, by its key
 * @param letter in place of the one decided
 * @param number in place of the one decided
 * @param note for readers
 */
public record Entry(
    Place place,
    String claim,
    String words,
    Set<String> assertions,
    boolean accepted,
    boolean dropped,
    Optional<String> mergeWith,
    Set<String> split,
    Map<String, List<Party>> parties,
    Optional<Letter> letter,
    Optional<Integer> number,
    Optional<String> note,
    Signature signature) {
  public Entry {
    assertions = Set.copyOf(assertions);
    split = Set.copyOf(split);
    parties = Map.copyOf(parties);
  }

  /** The keys of what makes up the claim once what is split off is gone. */
  Set<String> kept() {
    Set<String> kept = new TreeSet<>(assertions);
    kept.removeAll(split);
    return kept;
  }
}
