package org.sourcier.rule.vocabulary;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.sourcier.text.Token;

/**
 * What follows from a word alone, wherever it stands: found once for each form, and anew only where
 * the form was read as another part of speech. Safe between threads.
 *
 * @param <T> what follows; it is shared, so it must not be changed
 */
public final class WordMemo<T> {
  private static final int MOST_REMEMBERED = 20_000;

  private final Function<Token, T> finder;
  private final ThreadLocal<Map<String, Known<T>>> remembered =
      ThreadLocal.withInitial(HashMap::new);

  private record Known<T>(Token token, T value) {
    boolean of(Token other) {
      return token.pos() == other.pos()
          && token.lemma().equals(other.lemma())
          && token.readings().equals(other.readings());
    }
  }

  /**
   * @param finder goes by all of a token but its place
   */
  public WordMemo(Function<Token, T> finder) {
    this.finder = finder;
  }

  /** What follows from a word. */
  public T of(Token token) {
    Map<String, Known<T>> all = remembered.get();
    Known<T> known = all.get(token.form());
    if (known != null && known.of(token)) {
      return known.value;
    }
    if (all.size() > MOST_REMEMBERED) {
      all.clear();
    }
    T value = finder.apply(token);
    all.put(token.form(), new Known<>(token, value));
    return value;
  }
}
