package org.sourcier.yaml;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong, so that all of it is said at once. */
public final class Problems {
  private final List<Problem> found = new ArrayList<>();

  /** Notes a problem; loading goes on. */
  public void add(Place place, String message) {
    found.add(new Problem(place, message));
  }

  /** Whether nothing is wrong so far. */
  public boolean none() {
    return found.isEmpty();
  }

  /** All problems by place, each once. */
  public List<Problem> sorted() {
    return found.stream().distinct().sorted().toList();
  }
}
