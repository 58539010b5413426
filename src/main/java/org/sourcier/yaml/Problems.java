package org.sourcier.yaml;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong, so that all of it is said at once, and what is merely worth knowing. */
public final class Problems {
  private final List<Problem> found = new ArrayList<>();
  private final List<Problem> noted = new ArrayList<>();

  /** Notes a problem; loading goes on. */
  public void add(Place place, String message) {
    found.add(new Problem(place, message));
  }

  /** Notes what is no problem, such as that one entry takes the place of another. */
  public void note(Place place, String message) {
    noted.add(new Problem(place, message));
  }

  /** Adds all problems and notes of others. */
  public void addAll(Problems others) {
    found.addAll(others.found);
    noted.addAll(others.noted);
  }

  /** Whether nothing is wrong so far. */
  public boolean none() {
    return found.isEmpty();
  }

  /** All problems by place, each once. */
  public List<Problem> sorted() {
    return found.stream().distinct().sorted().toList();
  }

  /** All notes by place, each once. */
  public List<Problem> notes() {
    return noted.stream().distinct().sorted().toList();
  }
}
