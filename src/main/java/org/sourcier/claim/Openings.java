package org.sourcier.claim;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * The first words of phrases: a word that opens none spares the look-up of all that begins with it.
 */
final class Openings {
  private final Set<String> first = new HashSet<>();

  /**
   * @param phrases folded, with one space between words; an apostrophe also ends a word
   */
  Openings(Collection<String> phrases) {
    for (String phrase : phrases) {
      String word = firstOf(phrase);
      first.add(word);
      for (int at = word.indexOf('\''); at >= 0; at = word.indexOf('\'', at + 1)) {
        first.add(word.substring(0, at + 1));
      }
    }
  }

  /** Whether a phrase may begin with this folded word. */
  boolean have(String word) {
    return first.contains(firstOf(word));
  }

  private static String firstOf(String words) {
    int space = words.indexOf(' ');
    return space < 0 ? words : words.substring(0, space);
  }
}
