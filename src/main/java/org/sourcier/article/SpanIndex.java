package org.sourcier.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Things by the stretch of text that they cover. Finding those that overlap a stretch takes time
 * that grows with their number's logarithm and with how many are found: a balanced tree over their
 * starts in which each node knows the last end below it (Cormen et al., Introduction to Algorithms,
 * on augmented trees).
 *
 * @param <T> what is found
 */
public final class SpanIndex<T> {
  private final List<T> items;
  private final Span[] spans;

  /** The places of the items in {@code items}, by start; the middle of a range is its node. */
  private final int[] sorted;

  private final int[] lastEnd;

  private SpanIndex(List<T> items, Span[] spans, int[] sorted) {
    this.items = items;
    this.spans = spans;
    this.sorted = sorted;
    this.lastEnd = new int[sorted.length];
    measure(0, sorted.length);
  }

  /** Indexes items, each under its one stretch. */
  public static <T> SpanIndex<T> of(List<T> items, Function<T, Span> span) {
    return ofAll(items, item -> List.of(span.apply(item)));
  }

  /** Indexes items, each under all of its stretches. */
  public static <T> SpanIndex<T> ofAll(List<T> items, Function<T, List<Span>> stretches) {
    List<T> named = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    for (T item : items) {
      for (Span span : stretches.apply(item)) {
        named.add(item);
        spans.add(span);
      }
    }
    int[] sorted =
        IntStream.range(0, named.size())
            .boxed()
            .sorted((a, b) -> spans.get(a).compareTo(spans.get(b)))
            .mapToInt(Integer::intValue)
            .toArray();
    return new SpanIndex<>(named, spans.toArray(Span[]::new), sorted);
  }

  private int measure(int from, int to) {
    if (from >= to) {
      return -1;
    }
    int middle = (from + to) >>> 1;
    int below = Math.max(measure(from, middle), measure(middle + 1, to));
    lastEnd[middle] = Math.max(below, spans[sorted[middle]].end());
    return lastEnd[middle];
  }

  /** The items that overlap a stretch, each once, in the order in which they were given. */
  public List<T> overlapping(Span with) {
    IntStream.Builder found = IntStream.builder();
    collect(0, sorted.length, with, found);
    int[] places = found.build().toArray();
    Arrays.sort(places);
    List<T> result = new ArrayList<>(places.length);
    for (int place : places) {
      T item = items.get(place);
      if (result.isEmpty() || result.get(result.size() - 1) != item) {
        result.add(item);
      }
    }
    return result;
  }

  private void collect(int from, int to, Span with, IntStream.Builder found) {
    if (from >= to) {
      return;
    }
    int middle = (from + to) >>> 1;
    if (lastEnd[middle] <= with.start()) {
      return;
    }
    collect(from, middle, with, found);
    Span span = spans[sorted[middle]];
    if (span.start() < with.end()) {
      if (span.overlaps(with)) {
        found.add(sorted[middle]);
      }
      collect(middle + 1, to, with, found);
    }
  }
}
