package org.sourcier.report.block;

import java.util.List;

/**
 * Horizontal bars cut in parts: who speaks, and in what status.
 *
 * @param series the names of the parts, in the order they are stacked
 * @param bars from top to bottom, each with a count for every series
 */
public record StackedBars(Legend legend, List<String> series, List<Bar> bars) implements Figure {

  public StackedBars {
    series = List.copyOf(series);
    bars = List.copyOf(bars);
    for (Bar bar : bars) {
      if (bar.counts().size() != series.size()) {
        throw new IllegalArgumentException("a bar needs a count for each series");
      }
    }
  }

  /**
   * One bar.
   *
   * @param counts none below 0
   */
  public record Bar(String label, List<Integer> counts) {
    public Bar {
      counts = List.copyOf(counts);
      if (counts.stream().anyMatch(count -> count < 0)) {
        throw new IllegalArgumentException("a count is not below 0");
      }
    }

    /** The sum of its parts. */
    public int total() {
      return counts.stream().mapToInt(Integer::intValue).sum();
    }
  }

  @Override
  public <R> R draw(Artist<R> artist) {
    return artist.bars(this);
  }
}
