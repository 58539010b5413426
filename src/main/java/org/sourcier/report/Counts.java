package org.sourcier.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.sourcier.claim.Group;
import org.sourcier.grade.GradedClaim;
import org.sourcier.party.Party;
import org.sourcier.party.VoicedArticle;
import org.sourcier.party.VoicedAssertion;

/**
 * The numbers of a set.
 *
 * @param originators identified voices, each counted once
 * @param groups identified origins of claims, each counted once
 * @param contested claims that somebody expressly denies
 * @param unattributed assertions without a source whose camp is known
 */
public record Counts(
    int assertions, int articles, int originators, int groups, int contested, int unattributed) {

  /** Counts what an analysis holds. */
  public static Counts of(Analysis analysis) {
    List<VoicedAssertion> all = new ArrayList<>();
    for (VoicedArticle article : analysis.articles()) {
      all.addAll(article.assertions());
    }
    List<VoicedAssertion> known = all.stream().filter(a -> Desk.identified(a.voice())).toList();
    return new Counts(
        all.size(),
        analysis.articles().size(),
        (int) known.stream().map(Counts::originator).distinct().count(),
        groups(analysis.claims()),
        (int) analysis.claims().stream().filter(c -> c.facts().contested()).count(),
        all.size() - known.size());
  }

  /** The assertions of each party, most first. A joint assertion counts for each of its parties. */
  static Map<Party, List<VoicedAssertion>> byParty(Analysis analysis) {
    Map<Party, List<VoicedAssertion>> byParty = new LinkedHashMap<>();
    for (VoicedArticle article : analysis.articles()) {
      for (VoicedAssertion assertion : article.assertions()) {
        for (Party party : assertion.voice().parties()) {
          byParty.computeIfAbsent(party, p -> new ArrayList<>()).add(assertion);
        }
      }
    }
    Map<Party, List<VoicedAssertion>> sorted = new LinkedHashMap<>();
    byParty.entrySet().stream()
        .sorted(
            java.util.Comparator.<Map.Entry<Party, List<VoicedAssertion>>>comparingInt(
                    e -> -e.getValue().size())
                .thenComparing(Map.Entry::getKey))
        .forEach(e -> sorted.put(e.getKey(), e.getValue()));
    return sorted;
  }

  private static String originator(VoicedAssertion assertion) {
    return assertion
        .voice()
        .key()
        .orElseGet(() -> assertion.voice().parties() + " " + assertion.voice().role());
  }

  private static int groups(List<GradedClaim> claims) {
    TreeSet<String> names = new TreeSet<>();
    for (GradedClaim claim : claims) {
      claim.claim().groups().stream()
          .filter(Group::identifiable)
          .map(Group::name)
          .forEach(names::add);
    }
    return names.size();
  }
}
