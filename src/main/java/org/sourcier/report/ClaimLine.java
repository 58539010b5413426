package org.sourcier.report;

import java.util.List;
import org.sourcier.finding.Denial;
import org.sourcier.grade.GradedClaim;

/**
 * A claim as other programs take it: who asserts it, who refuses it, how it is graded and why.
 *
 * @param asserters each once; empty where no source is expressed
 * @param denials in their order
 * @param letterBecause the reason of the letter
 * @param numberBecause the reason of the number
 * @param articles the numbers of the articles that carry it, from 1, each once
 */
public record ClaimLine(
    GradedClaim graded,
    List<Speaker> asserters,
    List<Refusal> denials,
    String letterBecause,
    String numberBecause,
    List<Integer> articles) {

  public ClaimLine {
    asserters = List.copyOf(asserters);
    denials = List.copyOf(denials);
    articles = List.copyOf(articles);
  }

  /**
   * An expressed refusal.
   *
   * @param ref of the finding: "01#d2"
   * @param kindName the kind in the language of the report
   * @param words of the article, on one line, with who and how
   * @param article its number, from 1
   */
  public record Refusal(
      String ref, Speaker by, Denial.Kind kind, String kindName, String words, int article) {}
}
