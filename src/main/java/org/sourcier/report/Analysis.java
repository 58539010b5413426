package org.sourcier.report;

import java.util.List;
import org.sourcier.article.ArticleSet;
import org.sourcier.claim.TextCopy;
import org.sourcier.grade.Confidence;
import org.sourcier.grade.Engagement;
import org.sourcier.grade.GradedClaim;
import org.sourcier.grade.Silence;
import org.sourcier.party.VoicedArticle;
import org.sourcier.review.Reviewed;
import org.sourcier.rule.Decision;
import org.sourcier.text.Language;

/**
 * All that a report speaks of.
 *
 * @param articles analysed, in the order of the set
 * @param claims most important first
 * @param confidence in the sourcing of the set
 * @param silences of those who are accused and not heard
 * @param engagements what claims would engage if they were true
 * @param copies articles that repeat the text of others
 * @param language in which the reasons are worded, and so the report
 * @param rules sha256 of the rule files
 * @param version of the product
 * @param reviewed what a person changed
 */
public record Analysis(
    ArticleSet set,
    List<VoicedArticle> articles,
    List<GradedClaim> claims,
    Decision<Confidence> confidence,
    List<Silence> silences,
    List<Engagement> engagements,
    List<TextCopy> copies,
    Language language,
    String rules,
    String version,
    Reviewed reviewed) {

  public Analysis {
    articles = List.copyOf(articles);
    claims = List.copyOf(claims);
    silences = List.copyOf(silences);
    engagements = List.copyOf(engagements);
    copies = List.copyOf(copies);
  }
}
