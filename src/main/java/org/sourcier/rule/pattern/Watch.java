package org.sourcier.rule.pattern;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Counts the steps of one match, ends it when there are too many, and keeps the farthest miss. */
final class Watch {
  private final int budget;
  private final boolean keeps;
  private int left;
  private int hits = -1;
  private int token;
  private boolean leftward;
  private final SortedSet<String> wanted;

  /**
   * @param keeps whether misses are kept, which takes as long as the match itself
   */
  Watch(int steps, boolean keeps) {
    this.budget = steps;
    this.keeps = keeps;
    this.left = steps;
    this.wanted = keeps ? new TreeSet<>() : Collections.emptySortedSet();
  }

  /** Whether misses are kept. */
  boolean keeps() {
    return keeps;
  }

  /** Whether another step may be taken. */
  boolean step() {
    return left-- > 0;
  }

  /** Whether the budget ran out, so that "no match" is not certain. */
  boolean exhausted() {
    return left < 0;
  }

  /** How much of the budget was used, in per cent; 100 only where it ran out. */
  int percent() {
    return exhausted() ? 100 : (int) Math.min(99, (long) (budget - left) * 100 / budget);
  }

  void missed(State at, String what) {
    if (!keeps) {
      return;
    }
    if (at.hits() > hits) {
      hits = at.hits();
      token = at.position();
      leftward = at.leftward();
      wanted.clear();
    }
    if (at.hits() == hits && at.position() == token && at.leftward() == leftward) {
      wanted.add(what);
    }
  }

  NearMiss nearest() {
    return !keeps && !exhausted()
        ? NearMiss.NONE
        : new NearMiss(Math.max(hits, 0), token, leftward, List.copyOf(wanted), exhausted());
  }
}
