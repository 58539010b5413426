package org.sourcier.party;

import java.util.List;
import org.sourcier.finding.Context;
import org.sourcier.text.ArticleText;

/** One article analysed: what was found in it, and whose word each part is. */
public record VoicedArticle(
    ArticleText text,
    List<VoicedAssertion> assertions,
    List<VoicedDenial> denials,
    List<VoicedEvidence> evidence,
    List<Context> context) {

  public VoicedArticle {
    assertions = List.copyOf(assertions);
    denials = List.copyOf(denials);
    evidence = List.copyOf(evidence);
    context = List.copyOf(context);
  }
}
