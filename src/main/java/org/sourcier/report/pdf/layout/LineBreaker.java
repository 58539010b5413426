package org.sourcier.report.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines, ragged right without hyphens, so that the sum of the squares of what the
 * lines lack is least (Knuth and Plass, 1981, without stretch).
 */
final class LineBreaker {
  private static final double UNBOUNDED = 1e6;
  private static final double AFTER_HYPHEN = 0.02;
  private static final double LONE_WORD = 0.06;
  private static final double SHORT_LAST_LINE = 0.12;

  private final Metrics metrics;

  LineBreaker(Metrics metrics) {
    this.metrics = metrics;
  }

  /** The lines of {@code text}, none wider than {@code measure} points. */
  List<TextLine> lines(List<Stretch> text, double measure) {
    WordCutter words = new WordCutter(metrics, text, measure);
    List<Word> cut = words.words();
    int[] next = bestBreaks(cut, measure);
    List<TextLine> lines = new ArrayList<>();
    for (int i = 0; i < cut.size(); i = next[i]) {
      lines.add(words.line(cut.subList(i, next[i])));
    }
    return lines;
  }

  /** The width {@code text} takes on one line. */
  double widthOf(List<Stretch> text) {
    return words(text).stream().mapToDouble(word -> word.width() + word.space()).sum();
  }

  /** The width of the widest word of {@code text}. */
  double widestWord(List<Stretch> text) {
    return words(text).stream().mapToDouble(Word::width).max().orElse(0);
  }

  private List<Word> words(List<Stretch> text) {
    return new WordCutter(metrics, text, UNBOUNDED).words();
  }

  private static int[] bestBreaks(List<Word> words, double measure) {
    int count = words.size();
    double[] cost = new double[count + 1];
    int[] next = new int[count + 1];
    for (int i = count - 1; i >= 0; i--) {
      cost[i] = Double.MAX_VALUE;
      double width = 0;
      for (int j = i; j < count; j++) {
        width += words.get(j).width() + (j > i ? words.get(j - 1).space() : 0);
        if (width > measure && j > i) {
          break;
        }
        double total = lineCost(words, i, j, width / measure) + cost[j + 1];
        if (total < cost[i]) {
          cost[i] = total;
          next[i] = j + 1;
        }
      }
    }
    return next;
  }

  private static double lineCost(List<Word> words, int first, int last, double filled) {
    if (last == words.size() - 1) {
      return first > 0 && (first == last || filled < SHORT_LAST_LINE) ? LONE_WORD : 0;
    }
    double lacking = Math.max(0, 1 - filled);
    return lacking * lacking + (words.get(last).space() == 0 ? AFTER_HYPHEN : 0);
  }

  /**
   * What stands between two places where a line may end.
   *
   * @param start in the joined text of the stretches
   * @param end position after it
   * @param width in points
   * @param space the width of the space after it, 0 if there is none
   */
  record Word(int start, int end, double width, double space) {}
}
