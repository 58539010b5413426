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
    double share = share(a.content().words(), b.content().words());
    return share < LEAST_SHARE ? List.of() : List.of(Linker.percent(share));
  }

  private static boolean copies(Origin a, Origin b) {
    return a.family().equals(b.family()) && !a.content().sameArticle(b.content());
  }

  private static boolean sameSpeaker(Origin a, Origin b) {
    boolean named = !a.entity().isEmpty() && !b.entity().isEmpty();
    boolean alike = !named && a.voice().parties().equals(b.voice().parties());
    return alike || share(a.sourceWords(), b.sourceWords()) >= LEAST_SHARE || sameSentence(a, b);
  }

  /** A cut can change who seems to speak; a voice that a copy adds has no words in the other. */
  private static boolean sameSentence(Origin a, Origin b) {
    List<String> one = a.sentenceWords();
    List<String> other = b.sentenceWords();
    return share(one, other) >= LEAST_SHARE
        && share(a.sourceWords(), other) >= LEAST_SHARE
        && share(b.sourceWords(), one) >= LEAST_SHARE;
  }

  /** The share of the words of whoever has fewer that the other has too, from 0 to 1. */
  private static double share(List<String> a, List<String> b) {
    Set<String> one = new HashSet<>(a);
    Set<String> other = new HashSet<>(b);
    int smaller = Math.min(one.size(), other.size());
    return smaller == 0 ? 0 : (double) Agreement.shared(one, other).size() / smaller;
  }
}
