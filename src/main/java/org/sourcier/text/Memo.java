package org.sourcier.text;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What follows from a key alone, found once for each; each thread remembers for itself, and forgets
 * all when that is too much. Safe between threads.
 *
 * @param <V> what follows; it is shared, so it must not be changed
 */
final class Memo<V> {
  private static final int MOST_REMEMBERED = 20_000;

  private final Function<String, V> finder;
  private final ThreadLocal<Map<String, V>> remembered = ThreadLocal.withInitial(HashMap::new);

  Memo(Function<String, V> finder) {
    this.finder = finder;
  }

  /** What follows from a key. */
  V of(String key) {
    Map<String, V> known = remembered.get();
    if (known.size() > MOST_REMEMBERED) {
      known.clear();
    }
    return known.computeIfAbsent(key, finder);
  }
}
