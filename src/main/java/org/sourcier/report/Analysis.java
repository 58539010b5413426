package org.sourcier.report;

import java.util.List;
import org.sourcier.article.ArticleSet;
import org.sourcier.grade.GradedClaim;
import org.sourcier.party.VoicedArticle;

/**
 * All that a report speaks of.
 *
 * @param articles analysed, in the order of the set
 * @param claims most important first
 * @param rules sha256 of the rule files
 * @param version of the product
 */
public record Analysis(
    ArticleSet set,
    List<VoicedArticle> articles,
    List<GradedClaim> claims,
    String rules,
    String version) {

  public Analysis {
    articles = List.copyOf(articles);
    claims = List.copyOf(claims);
  }
}
