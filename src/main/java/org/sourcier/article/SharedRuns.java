package org.sourcier.article;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * The pairs of texts that may be one: each text with the first ones that have a run of its words.
 * The runs of very many texts are gone through part by part, so that they need the same room
 * however many there are.
 */
final class SharedRuns {
  /** About as many runs as are kept at a time, which takes 24 MB. */
  private static final int PART = 600_000;

  private static final int INDEX_BITS = 32;

  private final List<Article> articles;
  private final int part;

  SharedRuns(List<Article> articles) {
    this(articles, PART);
  }

  /**
   * @param part about as many runs as are kept at a time, from 1
   */
  SharedRuns(List<Article> articles, int part) {
    this.articles = articles;
    this.part = part;
  }

  /** Takes a pair by its indexes, the smaller first. */
  interface Pairs {
    /** Takes one pair. */
    void take(int earlier, int later);
  }

  /** Hands on each pair once, by the later and then by the earlier. */
  void each(Pairs pairs) {
    long all = articles.stream().mapToLong(a -> WordRuns.numbers(a.text()).length).sum();
    int parts = (int) (all / part + 1);
    LongStream.Builder found = LongStream.builder();
    for (int i = 0; i < parts; i++) {
      addPart(i, parts, new FirstHolders((int) Math.min(all, part)), found);
    }
    found
        .build()
        .sorted()
        .distinct()
        .forEach(pair -> pairs.take((int) pair, (int) (pair >> INDEX_BITS)));
  }

  private void addPart(int at, int parts, FirstHolders first, LongStream.Builder found) {
    for (int i = 0; i < articles.size(); i++) {
      Set<Integer> earlier = new HashSet<>();
      for (long run : WordRuns.numbers(articles.get(i).text())) {
        if (Math.floorMod(run, parts) == at) {
          earlier.add(first.of(run, i));
        }
      }
      earlier.remove(i);
      for (int other : earlier) {
        found.add(((long) i << INDEX_BITS) | other);
      }
    }
  }

  /** Which text had a run first: a table of open addresses. */
  private static final class FirstHolders {
    /** So few runs meet at one place that more of them are somebody's malice; they are let go. */
    private static final int MOST_PROBES = 64;

    private static final int ROOM = 2;
    private static final int SPREAD = 17;

    private final long[] runs;
    private final int[] holders;

    FirstHolders(int expected) {
      int places = Integer.highestOneBit(ROOM * expected + 1) << 1;
      runs = new long[places];
      holders = new int[places];
      Arrays.fill(holders, -1);
    }

    /** The text that had this run first: this one where none had. */
    int of(long run, int text) {
      int place = (int) (run ^ (run >>> SPREAD));
      for (int i = 0; i < MOST_PROBES; i++) {
        int at = (place + i) & (runs.length - 1);
        if (holders[at] < 0) {
          runs[at] = run;
          holders[at] = text;
        }
        if (runs[at] == run) {
          return holders[at];
        }
      }
      return text;
    }
  }
}
