package org.sourcier.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sourcier.party.Party;
import org.sourcier.party.Voice;
import org.sourcier.party.VoicedArticle;
import org.sourcier.party.VoicedAssertion;
import org.sourcier.rule.table.Reasons;

/** Sets whose word assertions are, where a person says so. */
public final class VoiceCorrections {
  private final Reasons reasons;
  private final Map<String, Correction> byKey = new HashMap<>();

  private record Correction(List<Party> parties, Signature signature) {}

  /**
   * @param reasons how a correction is worded
   */
  public VoiceCorrections(Review review, Reasons reasons) {
    this.reasons = reasons;
    for (Entry entry : review.entries()) {
      entry
          .parties()
          .forEach((key, parties) -> byKey.put(key, new Correction(parties, entry.signature())));
    }
  }

  /** The articles with the voices that the person gives them. */
  public List<VoicedArticle> correct(List<VoicedArticle> articles) {
    return byKey.isEmpty() ? articles : articles.stream().map(this::corrected).toList();
  }

  private VoicedArticle corrected(VoicedArticle article) {
    List<VoicedAssertion> assertions =
        article.assertions().stream().map(a -> corrected(article, a)).toList();
    return new VoicedArticle(
        article.text(),
        assertions,
        article.denials(),
        article.evidence(),
        article.context(),
        article.workload());
  }

  private VoicedAssertion corrected(VoicedArticle article, VoicedAssertion assertion) {
    return Optional.ofNullable(byKey.get(AssertionKeys.key(article, assertion)))
        .map(
            correction ->
                new VoicedAssertion(
                    assertion.finding(), voice(assertion, correction), assertion.via()))
        .orElse(assertion);
  }

  private Voice voice(VoicedAssertion assertion, Correction correction) {
    Voice heard = assertion.voice();
    return new Voice(
        correction.parties(),
        heard.role(),
        heard.entity(),
        heard.known(),
        reasons.fire("review-party", correction.signature().facts()));
  }
}
