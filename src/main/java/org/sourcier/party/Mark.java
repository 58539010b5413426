package org.sourcier.party;

/**
 * Words of an article that the register knows, or the name of somebody that it does not.
 *
 * @param from the first word
 * @param to the word after the last one
 */
record Mark(int from, int to, Entry entry) {
  boolean office() {
    return entry instanceof Entry.Office;
  }

  boolean body() {
    return entry instanceof Entry.Body;
  }

  boolean person() {
    return entry instanceof Entry.Holder || entry instanceof Entry.Somebody;
  }

  /** Whether it is somebody whom the register knows. */
  boolean holder() {
    return entry instanceof Entry.Holder;
  }

  /** Whether it is the adjective of a state, or its people. */
  boolean people() {
    return land(Entry.Land.Sort.PEOPLE);
  }

  boolean land() {
    return entry instanceof Entry.Land;
  }

  boolean land(Entry.Land.Sort sort) {
    return entry instanceof Entry.Land land && land.sort() == sort;
  }

  /** Whether it leads to a state by itself. */
  boolean state() {
    return entry.party().filter(Party::state).isPresent();
  }
}
