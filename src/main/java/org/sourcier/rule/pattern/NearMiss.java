package org.sourcier.rule.pattern;

import java.util.List;

/**
 * How far a pattern got that did not match.
 *
 * @param hits how many of its parts matched at best
 * @param token the border at which it failed then: before the token of this number
 * @param leftward whether it was going from the cue to the start of the sentence, so that it looked
 *     at the token before that border and not at the one after it
 * @param wanted what it would have taken there, sorted
 * @param exhausted whether the budget of steps ran out, so that there may be a match after all
 */
public record NearMiss(
    int hits, int token, boolean leftward, List<String> wanted, boolean exhausted) {
  /** Nothing was asked. */
  static final NearMiss NONE = new NearMiss(0, 0, false, List.of(), false);

  public NearMiss {
    wanted = List.copyOf(wanted);
  }
}
