package org.sourcier.text;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;
import org.sourcier.text.WordFeatures.Word;

/**
 * OpenNLP's beam search for the likeliest tags, to the last bit of every score. Since OpenNLP keeps
 * the features of a place from the best sequence for the two others of its beam, each place is
 * scored once. Not safe between threads.
 */
final class ExactTagSearch {
  /** How many sequences are kept at each place; OpenNLP's own. */
  static final int BEAM = 3;

  private final WordFeatures features;
  private final int size;
  private final double[] scores;

  ExactTagSearch(WordFeatures features) {
    this.features = features;
    this.size = features.size();
    this.scores = new double[size];
  }

  /**
   * A sequence of tags by its last one; the likeliest comes first.
   *
   * @param rest the number of the path that it goes on from, in the order in which they were made
   */
  private record Path(double score, int tag, int number, int rest) implements Comparable<Path> {
    @Override
    public int compareTo(Path other) {
      return Double.compare(other.score, score);
    }
  }

  /** The numbers of the tags of a sentence's words. */
  int[] tags(Word[] sentence) {
    List<Path> all = new ArrayList<>(sentence.length * BEAM * BEAM + 1);
    all.add(new Path(0, -1, 0, 0));
    Queue<Path> beam = new PriorityQueue<>(BEAM);
    beam.add(all.get(0));
    for (int i = 0; i < sentence.length; i++) {
      beam = extended(beam, sentence, i, all);
    }
    return tags(beam.remove(), all, sentence.length);
  }

  private int[] tags(Path best, List<Path> all, int length) {
    int[] tags = new int[length];
    Path path = best;
    for (int i = length - 1; i >= 0; i--) {
      tags[i] = path.tag;
      path = all.get(path.rest);
    }
    return tags;
  }

  /** The paths of a beam with each of the likeliest tags of a place. */
  private Queue<Path> extended(Queue<Path> beam, Word[] words, int place, List<Path> all) {
    Queue<Path> next = new PriorityQueue<>(BEAM);
    int paths = Math.min(BEAM, beam.size());
    List<double[]> likely = List.of();
    for (int p = 0; p < paths; p++) {
      Path path = beam.remove();
      likely = p == 0 ? likely(words, place, path, all) : likely;
      for (double[] tag : likely) {
        Path longer = new Path(path.score + tag[1], (int) tag[0], all.size(), path.number);
        all.add(longer);
        next.add(longer);
      }
    }
    return next;
  }

  /** The likeliest tags of a place, as many as the beam is wide or as are as likely as these. */
  private List<double[]> likely(Word[] words, int place, Path path, List<Path> all) {
    features.score(words, place, path.tag, all.get(path.rest).tag, scores);
    normalize();
    double least = least();
    List<double[]> likely = new ArrayList<>(BEAM);
    for (int tag = 0; tag < size; tag++) {
      if (scores[tag] >= least && scores[tag] > 0) {
        likely.add(new double[] {tag, StrictMath.log(scores[tag])});
      }
    }
    return likely;
  }

  /** The score of the last tag that the beam has room for. */
  private double least() {
    double first = Double.NEGATIVE_INFINITY;
    double second = first;
    double third = first;
    for (double score : scores) {
      if (score > first) {
        third = second;
        second = first;
        first = score;
      } else if (score > second) {
        third = second;
        second = score;
      } else if (score > third) {
        third = score;
      }
    }
    return third;
  }

  private void normalize() {
    double sum = 0;
    for (int i = 0; i < size; i++) {
      scores[i] = StrictMath.exp(scores[i]);
      sum += scores[i];
    }
    for (int i = 0; i < size; i++) {
      scores[i] /= sum;
    }
  }
}
