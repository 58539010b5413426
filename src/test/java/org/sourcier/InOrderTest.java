package org.sourcier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {
  private static final List<Integer> THINGS = IntStream.range(0, 500).boxed().toList();

  @Test
  void whatIsDoneSoonerIsStillHandedOnInItsTurn() {
    List<Integer> done = new ArrayList<>();
    new InOrder(3).each(THINGS, InOrderTest::slowerWhenEven, done::add);
    assertEquals(THINGS, done);
  }

  private static Integer slowerWhenEven(Integer thing) {
    int limit = thing % 2 == 0 ? 20_000 : 1;
    return IntStream.range(0, limit).map(i -> i % 7).sum() < 0 ? -1 : thing;
  }

  @Test
  void onlyAFewWaitToBeHandedOn() {
    AtomicInteger begun = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    List<Integer> done = new ArrayList<>();
    new InOrder(2)
        .each(
            THINGS,
            thing -> begun.incrementAndGet(),
            thing -> {
              done.add(thing);
              most.accumulateAndGet(begun.get() - done.size(), Math::max);
            });
    assertTrue(most.get() <= 16, () -> most + " waited");
  }

  @Test
  void whatTheWorkThrowsIsThrown() {
    assertThrows(
        OutOfMemoryError.class,
        () -> new InOrder(2).each(THINGS, thing -> outOfMemory(), thing -> {}));
  }

  private static int outOfMemory() {
    throw new OutOfMemoryError();
  }
}
