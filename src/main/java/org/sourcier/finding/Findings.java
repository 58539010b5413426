package org.sourcier.finding;

import java.util.List;
import org.sourcier.text.ArticleText;

/**
 * All that the sentence rules found in one article, in the order of its text.
 *
 * @param workload what it cost them
 */
public record Findings(
    ArticleText text,
    List<Assertion> assertions,
    List<Denial> denials,
    List<Evidence> evidence,
    List<Context> context,
    Workload workload) {

  public Findings {
    assertions = List.copyOf(assertions);
    denials = List.copyOf(denials);
    evidence = List.copyOf(evidence);
    context = List.copyOf(context);
  }

  /** Of an article that cost nothing worth telling. */
  public Findings(
      ArticleText text,
      List<Assertion> assertions,
      List<Denial> denials,
      List<Evidence> evidence,
      List<Context> context) {
    this(text, assertions, denials, evidence, context, Workload.NONE);
  }
}
