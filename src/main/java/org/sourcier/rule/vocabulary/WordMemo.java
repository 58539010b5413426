package org.sourcier.rule.vocabulary;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Function;
import org.sourcier.text.Token;
import org.sourcier.text.WordType;

/**
 * What follows from a word alone, wherever it stands: found once for each type, known by its
 * object, which spares comparing letters and readings. Safe between threads.
 *
 * @param <T> what follows; it is shared, so it must not be changed
 */
public final class WordMemo<T> {
  private static final int MOST_REMEMBERED = 20_000;

  private final Function<Token, T> finder;
  private final ThreadLocal<Map<WordType, T>> remembered =
      ThreadLocal.withInitial(IdentityHashMap::new);

  /**
   * @param finder goes by all of a token but its place
   */
  public WordMemo(Function<Token, T> finder) {
    this.finder = finder;
  }

  /** What follows from a word. */
  public T of(Token token) {
    Map<WordType, T> known = remembered.get();
    T before = known.get(token.type());
    if (before != null) {
      return before;
    }
    if (known.size() > MOST_REMEMBERED) {
      known.clear();
    }
    T value = finder.apply(token);
    known.put(token.type(), value);
    return value;
  }
}
