package org.sourcier.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sourcier.article.Article;
import org.sourcier.article.ArticleSet;
import org.sourcier.article.ReadProblem;
import org.sourcier.article.Span;
import org.sourcier.article.format.Fault;
import org.sourcier.finding.Workload;
import org.sourcier.party.VoicedArticle;

/**
 * Where a command writes.
 *
 * @param out results, and the one line that says what was done
 * @param err what is wrong
 */
record Console(PrintWriter out, PrintWriter err) {
  private static final int MOST_LINES = 100;

  /** Says where a bound on the work was met, so that something may have been missed. */
  void bounded(VoicedArticle article) {
    Article given = article.text().article();
    for (Workload.Effort effort : article.workload().exhausted()) {
      String rule = ": the rule " + effort.rule() + " ran out of steps on this sentence";
      err.println(given.path() + ":" + line(given, effort.sentence()) + rule);
    }
    for (Span sentence : article.workload().tooLong()) {
      String tooLong = ": too long for a sentence; no rule was tried on it";
      err.println(given.path() + ":" + line(given, sentence) + tooLong);
    }
    for (Span find : article.workload().crowded()) {
      String crowded =
          ": more than "
              + Workload.MOST_WEIGHED
              + " assertions on one side; only the nearest were weighed";
      err.println(given.path() + ":" + line(given, find) + crowded);
    }
  }

  private static long line(Article article, Span at) {
    return article.text().substring(0, at.start()).chars().filter(c -> c == '\n').count() + 1;
  }

  /** Says of each file that could not be read why; of thousands with one fault only the first. */
  void unread(ArticleSet set) {
    Map<Fault, Integer> count = new LinkedHashMap<>();
    for (ReadProblem problem : set.unread()) {
      if (count.merge(problem.fault(), 1, Integer::sum) <= MOST_LINES) {
        err.println(problem.path() + ": " + problem.message());
      }
    }
    count.forEach(
        (fault, files) -> {
          if (files > MOST_LINES) {
            err.println((files - MOST_LINES) + " more: " + fault.text());
          }
        });
  }
}
