package org.sourcier.finding;

import org.sourcier.rule.Firing;

/**
 * That a denial or a piece of evidence bears on an assertion of its article.
 *
 * @param assertion its id
 * @param firing what it is known by
 */
public record Bearing(String assertion, Firing firing) {
  /** The reason of a link that nothing but the place in the text makes. */
  private static final String NEAR = "bears-near";

  /** The reason of a denial's link to the words in which it says what it denies. */
  private static final String OWN_WORDS = "bears-own-words";

  /** Whether these are a denial's own words. */
  public boolean ownWords() {
    return firing.rule().equals(OWN_WORDS);
  }

  /** Whether nothing but its place in the text ties the find to the assertion. */
  public boolean byPlace() {
    return firing.rule().equals(NEAR);
  }
}
