package org.sourcier.text;

import java.util.Optional;
import org.sourcier.text.WordFeatures.Word;

/**
 * The search of {@link ExactTagSearch} in rounded figures: what decides is which of two sums is
 * greater, so their last bits count only where they are very nearly equal, and there it gives up.
 * It takes no power and no logarithm: what OpenNLP divides the scores of a place by is the same for
 * all tags. Not safe between threads.
 */
final class QuickTagSearch {
  private static final int BEAM = ExactTagSearch.BEAM;

  /** Far above what rounding adds up to over the longest sentence, which is below 1e-10. */
  private static final double MARGIN = 1e-9;

  /** Beyond it, OpenNLP's powers are infinite or nothing. */
  private static final double GREATEST = 600;

  private final WordFeatures features;
  private final double[] scores;
  private final int[] best = new int[BEAM + 1];
  private final double[] path = new double[BEAM + 1];
  private final int[] pathTag = new int[BEAM + 1];
  private final int[] pathRest = new int[BEAM + 1];

  QuickTagSearch(WordFeatures features) {
    this.features = features;
    this.scores = new double[features.size()];
  }

  /** The numbers of the tags of a sentence's words; nothing where it comes too close to a tie. */
  Optional<int[]> tags(Word[] sentence) {
    int[] tags = new int[sentence.length * BEAM];
    int[] rests = new int[sentence.length * BEAM];
    double[] sums = new double[BEAM];
    int paths = 1;
    for (int place = 0; place < sentence.length; place++) {
      int last = place > 0 ? tags[(place - 1) * BEAM] : 0;
      int beforeLast = place > 1 ? tags[(place - 2) * BEAM + rests[(place - 1) * BEAM]] : 0;
      features.roundedScore(sentence, place, last, beforeLast, scores);
      if (!ranked() || !extended(sums, paths)) {
        return Optional.empty();
      }
      paths = BEAM;
      System.arraycopy(path, 0, sums, 0, BEAM);
      System.arraycopy(pathTag, 0, tags, place * BEAM, BEAM);
      System.arraycopy(pathRest, 0, rests, place * BEAM, BEAM);
    }
    return Optional.of(followed(tags, rests, sentence.length));
  }

  private static int[] followed(int[] tags, int[] rests, int length) {
    int[] followed = new int[length];
    int at = 0;
    for (int place = length - 1; place >= 0; place--) {
      followed[place] = tags[place * BEAM + at];
      at = rests[place * BEAM + at];
    }
    return followed;
  }

  /** Finds the likeliest tags of a place, best first; whether the beam's last is clearly one. */
  private boolean ranked() {
    int found = 0;
    for (int tag = 0; tag < scores.length; tag++) {
      int at = found;
      while (at > 0 && scores[tag] > scores[best[at - 1]]) {
        at--;
      }
      if (at <= BEAM) {
        System.arraycopy(best, at, best, at + 1, Math.min(found, BEAM) - at);
        best[at] = tag;
        found = Math.min(found + 1, BEAM + 1);
      }
    }
    double first = scores[best[0]];
    double third = scores[best[BEAM - 1]];
    return found > BEAM
        && third - scores[best[BEAM]] > MARGIN
        && Math.abs(first) < GREATEST
        && first - third < GREATEST / 2;
  }

  /** Goes on from each path with each tag; whether the best ones are clearly apart. */
  private boolean extended(double[] sums, int paths) {
    double first = scores[best[0]];
    int found = 0;
    for (int p = 0; p < paths; p++) {
      for (int t = 0; t < BEAM; t++) {
        double sum = sums[p] + (scores[best[t]] - first);
        int at = found;
        while (at > 0 && sum > path[at - 1]) {
          at--;
        }
        if (at <= BEAM) {
          insert(at, Math.min(found, BEAM) - at, sum, best[t], p);
          found = Math.min(found + 1, BEAM + 1);
        }
      }
    }
    for (int i = 1; i < found; i++) {
      if (!(path[i - 1] - path[i] > MARGIN)) {
        return false;
      }
    }
    return true;
  }

  private void insert(int at, int after, double sum, int tag, int rest) {
    System.arraycopy(path, at, path, at + 1, after);
    System.arraycopy(pathTag, at, pathTag, at + 1, after);
    System.arraycopy(pathRest, at, pathRest, at + 1, after);
    path[at] = sum;
    pathTag[at] = tag;
    pathRest[at] = rest;
  }
}
