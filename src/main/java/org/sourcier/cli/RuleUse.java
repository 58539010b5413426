package org.sourcier.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sourcier.Rules;
import org.sourcier.article.ArticleSet;
import org.sourcier.finding.Finder;
import org.sourcier.finding.Findings;
import org.sourcier.finding.SentenceRule;
import org.sourcier.finding.Workload;
import org.sourcier.text.TextPreparer;

/**
 * What rules did on a set of articles.
 *
 * @param counts finds by the id of the rule
 * @param percents the most that a rule used of its budget of steps on one sentence, by its id
 */
record RuleUse(Map<String, Integer> counts, Map<String, Integer> percents) {

  static RuleUse on(ArticleSet set, Rules rules) {
    Map<String, Integer> counts = new TreeMap<>();
    Map<String, Integer> percents = new TreeMap<>();
    TextPreparer preparer = new TextPreparer(rules.text());
    Finder finder = new Finder(rules.book());
    for (var article : set.articles()) {
      Findings findings = finder.find(preparer.prepare(article));
      ids(findings).forEach(id -> counts.merge(id, 1, Integer::sum));
      for (Workload.Effort effort : findings.workload().efforts()) {
        percents.merge(effort.rule(), effort.percent(), Math::max);
      }
    }
    return new RuleUse(counts, percents);
  }

  private static Stream<String> ids(Findings findings) {
    return Stream.of(
            findings.assertions().stream().map(a -> a.rules()),
            findings.denials().stream().map(d -> d.rules()),
            findings.evidence().stream().map(e -> e.rules()),
            findings.context().stream().map(c -> c.rules()))
        .flatMap(ids -> ids)
        .flatMap(List::stream);
  }

  int found(SentenceRule rule) {
    return counts.getOrDefault(rule.id(), 0);
  }

  int percent(SentenceRule rule) {
    return percents.getOrDefault(rule.id(), 0);
  }
}
