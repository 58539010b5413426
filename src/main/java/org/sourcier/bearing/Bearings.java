package org.sourcier.bearing;

import java.util.List;
import org.sourcier.party.VoicedArticle;
import org.sourcier.party.VoicedDenial;

/** Joins each denial and each piece of evidence of an article to the assertions it bears on. */
public final class Bearings {
  private final BearingRules rules;

  /**
   * @param rules the data to go by
   */
  public Bearings(BearingRules rules) {
    this.rules = rules;
  }

  /** The article with its denials and evidence joined; what nothing is found for stays alone. */
  public VoicedArticle join(VoicedArticle article) {
    if (article.denials().isEmpty() && article.evidence().isEmpty()) {
      return article;
    }
    Gist gist = new Gist(article, rules.contents().taught(List.of(article)));
    Joining joining = new Joining(article, gist, rules);
    List<VoicedDenial> denials = joining.denials();
    return new VoicedArticle(
        article.text(),
        article.assertions(),
        denials,
        joining.evidence(denials),
        article.context(),
        article.workload().withCrowded(joining.crowded()));
  }
}
