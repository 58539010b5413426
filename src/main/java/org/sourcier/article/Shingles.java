package org.sourcier.article;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * A text as overlapping runs of words, by which copies are known whatever was cut, added or edited
 * around them: shingles after Broder (1997).
 *
 * @param runs each run of {@link #RUN} words in the order of the text
 */
public record Shingles(List<String> runs) {
  /** How many words make a run. */
  public static final int RUN = 6;

  public Shingles {
    runs = List.copyOf(runs);
  }

  /** The runs of these words; none of fewer words than a run has. */
  public static Shingles of(List<String> words) {
    List<String> runs = new ArrayList<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.add(String.join(" ", words.subList(i, i + RUN)));
    }
    return new Shingles(runs);
  }

  /** The places of the words that stand in runs of which something holds. */
  public BitSet covered(Predicate<String> known) {
    BitSet covered = new BitSet();
    for (int i = 0; i < runs.size(); i++) {
      if (known.test(runs.get(i))) {
        covered.set(i, i + RUN);
      }
    }
    return covered;
  }

  /** How many words the runs cover. */
  public int words() {
    return runs.isEmpty() ? 0 : runs.size() + RUN - 1;
  }
}
