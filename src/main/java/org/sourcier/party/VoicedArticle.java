package org.sourcier.party;

import java.util.List;
import org.sourcier.article.Article;
import org.sourcier.finding.Context;
import org.sourcier.finding.Workload;
import org.sourcier.text.ArticleText;

/**
 * One article analysed: what was found in it, and whose word each part is.
 *
 * @param workload what it cost the rules
 */
public record VoicedArticle(
    ArticleText text,
    List<VoicedAssertion> assertions,
    List<VoicedDenial> denials,
    List<VoicedEvidence> evidence,
    List<Context> context,
    Workload workload) {

  public VoicedArticle {
    assertions = List.copyOf(assertions);
    denials = List.copyOf(denials);
    evidence = List.copyOf(evidence);
    context = List.copyOf(context);
  }

  /** The same, found in an article of the same text and metadata. */
  public VoicedArticle in(Article article) {
    return new VoicedArticle(text.in(article), assertions, denials, evidence, context, workload);
  }

  /** Of an article that cost nothing worth telling. */
  public VoicedArticle(
      ArticleText text,
      List<VoicedAssertion> assertions,
      List<VoicedDenial> denials,
      List<VoicedEvidence> evidence,
      List<Context> context) {
    this(text, assertions, denials, evidence, context, Workload.NONE);
  }
}
