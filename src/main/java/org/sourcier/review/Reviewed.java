package org.sourcier.review;

import java.util.List;
import org.sourcier.yaml.Problem;

/**
 * What came of a review.
 *
 * @param changes in the order of the file
 * @param lost corrections that no longer find their claim, with their place in the file
 */
public record Reviewed(List<Change> changes, List<Problem> lost) {
  /** Of a set that nobody has reviewed. */
  public static final Reviewed NOTHING = new Reviewed(List.of(), List.of());

  public Reviewed {
    changes = List.copyOf(changes);
    lost = List.copyOf(lost);
  }
}
