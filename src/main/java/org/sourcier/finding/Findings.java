package org.sourcier.finding;

import java.util.List;
import org.sourcier.text.ArticleText;

/** All that the sentence rules found in one article, in the order of its text. */
public record Findings(
    ArticleText text,
    List<Assertion> assertions,
    List<Denial> denials,
    List<Evidence> evidence,
    List<Context> context) {

  public Findings {
    assertions = List.copyOf(assertions);
    denials = List.copyOf(denials);
    evidence = List.copyOf(evidence);
    context = List.copyOf(context);
  }
}
