package org.sourcier.text;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What follows from a key alone, found once for each; each thread remembers for itself, and forgets
 * all when that is too much. Safe between threads.
 *
 * @param <K> the key; it is never changed
 * @param <V> what follows; it is shared, so it must not be changed
 */
final class Memo<K, V> {
  private static final int MOST_REMEMBERED = 20_000;

  private final Function<K, V> finder;
  private final ThreadLocal<Map<K, V>> remembered = ThreadLocal.withInitial(HashMap::new);

  Memo(Function<K, V> finder) {
    this.finder = finder;
  }

  /** What follows from a key. */
  V of(K key) {
    Map<K, V> known = remembered.get();
    if (known.size() > MOST_REMEMBERED) {
      known.clear();
    }
    return known.computeIfAbsent(key, finder);
  }
}
