package org.sourcier.report;

import java.util.List;
import org.sourcier.article.ArticleSet;
import org.sourcier.grade.Confidence;
import org.sourcier.grade.GradedClaim;
import org.sourcier.grade.Silence;
import org.sourcier.party.VoicedArticle;
import org.sourcier.rule.Decision;
import org.sourcier.text.Language;

/**
 * All that a report speaks of.
 *
 * @param articles analysed, in the order of the set
 * @param claims most important first
 * @param confidence in the sourcing of the set
 * @param silences of those who are accused and not heard
 * @param language in which the reasons are worded, and so the report
 * @param rules sha256 of the rule files
 * @param version of the product
 */
public record Analysis(
    ArticleSet set,
    List<VoicedArticle> articles,
    List<GradedClaim> claims,
    Decision<Confidence> confidence,
    List<Silence> silences,
    Language language,
    String rules,
    String version) {

  public Analysis {
    articles = List.copyOf(articles);
    claims = List.copyOf(claims);
    silences = List.copyOf(silences);
  }
}
