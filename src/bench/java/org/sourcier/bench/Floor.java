package org.sourcier.bench;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.sourcier.Pipeline;
import org.sourcier.article.ArticleSet;
import org.sourcier.report.ledger.Ledger;
import org.sourcier.text.ArticleText;
import org.sourcier.text.Tagging;
import org.sourcier.text.TextPreparer;

/**
 * Analysis against its floor, in turn, on one thread, by that thread's own processor time, so that
 * a busy machine does not spoil the ratio: {@code Floor ARTICLES ROUNDS}. The first round warms up.
 */
public final class Floor {
  private Floor() {}

  /** Prints a line for each round. */
  @SuppressWarnings("SystemOut")
  public static void main(String[] args) {
    ArticleSet set = Sets.maker().make(Integer.parseInt(args[0]));
    TextPreparer preparer = new TextPreparer();
    List<ArticleText> texts = set.articles().stream().map(preparer::prepare).toList();
    Tagging tagging = new Tagging();
    Pipeline pipeline = Sets.pipeline();
    for (int round = 0; round <= Integer.parseInt(args[1]); round++) {
      Timed floor = timed(texts, tagging::of);
      Timed whole =
          timed(set.articles(), article -> Ledger.line(pipeline.voiced(article)).length());
      System.out.printf(
          Locale.ROOT,
          "%s floor %.2f s, %d tokens, %.0f/s; analyze %.2f s, %d characters; ratio %.2f%n",
          round == 0 ? "warm-up" : "round " + round,
          floor.seconds,
          floor.amount,
          floor.amount / floor.seconds,
          whole.seconds,
          whole.amount,
          whole.seconds / floor.seconds);
    }
  }

  private static <T> Timed timed(List<T> items, ToIntFunction<T> work) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    int amount = items.stream().mapToInt(work).sum();
    long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    return new Timed((end - start) / 1e9, amount);
  }

  private record Timed(double seconds, int amount) {}
}
