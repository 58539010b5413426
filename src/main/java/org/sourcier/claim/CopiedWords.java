package org.sourcier.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells whether two origins are one passage, printed in two copies of a text. In a copy an editor
 * cuts and rewords, so that fewer of the words need be the same than between two texts of which
 * nothing is known; but a copy may also add a voice of its own, so that whoever speaks must be the
 * same as far as the two texts tell.
 */
final class CopiedWords {
  private static final double LEAST_SHARE = 0.6;

  private CopiedWords() {}

  /** The share of words in common, for the reader; nothing where the passages differ. */
  static List<String> of(Origin a, Origin b) {
    if (!copies(a, b) || !sameSpeaker(a, b)) {
      return List.of();
    }
    double share = share(words(a.content().words()), words(b.content().words()));
    return share < LEAST_SHARE ? List.of() : List.of(Linker.percent(share));
  }

  private static boolean copies(Origin a, Origin b) {
    return a.family().equals(b.family())
        && !a.content().ref().article().equals(b.content().ref().article());
  }

  private static boolean sameSpeaker(Origin a, Origin b) {
    boolean named = !a.entity().isEmpty() && !b.entity().isEmpty();
    boolean alike = !named && a.voice().parties().equals(b.voice().parties());
    return alike || share(words(a.sourceWords()), words(b.sourceWords())) >= LEAST_SHARE;
  }

  private static Set<String> words(List<String> words) {
    return new HashSet<>(words);
  }

  /** The share of the smaller set that stands in the other, from 0 to 1. */
  private static double share(Set<String> a, Set<String> b) {
    int smaller = Math.min(a.size(), b.size());
    Set<String> common = new HashSet<>(a);
    common.retainAll(b);
    return smaller == 0 ? 0 : (double) common.size() / smaller;
  }
}
