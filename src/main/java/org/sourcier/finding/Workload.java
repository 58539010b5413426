package org.sourcier.finding;

import java.util.List;
import org.sourcier.article.Span;

/**
 * What an article cost the rules. All work on a sentence is bounded; this says where a bound was
 * met, so that "nothing found" is not taken for "nothing there".
 *
 * @param efforts the most that each rule used of its budget on one sentence, sorted by rule; rules
 *     that used less than a hundredth of it are left out
 * @param tooLong sentences that are too long to be one, on which no rule was tried
 * @param crowded denials and proofs with so many assertions around them that not all were weighed
 */
public record Workload(List<Effort> efforts, List<Span> tooLong, List<Span> crowded) {
  /** Of nothing. */
  public static final Workload NONE = new Workload(List.of(), List.of(), List.of());

  /** How many assertions on either side of a denial or a proof are weighed, the nearest. */
  public static final int MOST_WEIGHED = 200;

  private static final int ALL = 100;

  /**
   * What one rule used at most.
   *
   * @param rule its id
   * @param percent of the budget; 100 where it ran out, so that a match may have been missed
   * @param sentence on which it did
   */
  public record Effort(String rule, int percent, Span sentence) {
    /** Whether the budget ran out. */
    public boolean exhausted() {
      return percent >= ALL;
    }
  }

  public Workload {
    efforts = List.copyOf(efforts);
    tooLong = List.copyOf(tooLong);
    crowded = List.copyOf(crowded);
  }

  /** The same, where some denials and proofs had too many assertions around them. */
  public Workload withCrowded(List<Span> finds) {
    return new Workload(efforts, tooLong, finds);
  }

  /** Those whose budget ran out. */
  public List<Effort> exhausted() {
    return efforts.stream().filter(Effort::exhausted).toList();
  }
}
