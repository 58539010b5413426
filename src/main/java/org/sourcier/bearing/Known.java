package org.sourcier.bearing;

import java.util.List;
import java.util.Set;

/**
 * What is known of an article before a find is weighed.
 *
 * @param before ids of what the find before it bore on, where this one goes on from it
 * @param disputed ids of what somebody in the article denies
 * @param spoken ids of what is said by whoever offers it
 */
record Known(List<String> before, Set<String> disputed, Set<String> spoken) {
  Known {
    spoken = Set.copyOf(spoken);
    before = List.copyOf(before);
    disputed = Set.copyOf(disputed);
  }
}
