package org.sourcier.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The index finds what looking at every stretch finds. */
class SpanIndexTest {
  private final Random random = new Random(7);

  private Span some(int longest) {
    int start = random.nextInt(400);
    return new Span(start, start + random.nextInt(longest));
  }

  @Test
  void findsWhatOverlapsInTheOrderGiven() {
    for (int round = 0; round < 200; round++) {
      List<Span> spans = new ArrayList<>();
      int number = random.nextInt(60);
      for (int i = 0; i < number; i++) {
        spans.add(some(i % 9 == 0 ? 300 : 12));
      }
      Span with = some(40);
      List<Span> expected = spans.stream().filter(with::overlaps).toList();
      assertEquals(expected, SpanIndex.of(spans, Function.identity()).overlapping(with));
    }
  }

  @Test
  void whatHasSeveralStretchesIsFoundOnce() {
    List<List<Span>> pieces = List.of(List.of(new Span(0, 5), new Span(6, 9)));
    SpanIndex<List<Span>> index = SpanIndex.ofAll(pieces, Function.identity());
    assertEquals(pieces, index.overlapping(new Span(4, 7)));
    assertEquals(List.of(), index.overlapping(new Span(5, 6)));
  }
}
