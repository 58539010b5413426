package org.sourcier.rule.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sourcier.text.Token;

/**
 * What follows from a word alone, wherever it stands: found once for each way in which a form is
 * read. Safe between threads.
 *
 * @param <T> what follows; it is shared, so it must not be changed
 */
public final class WordMemo<T> {
  private static final int MOST_REMEMBERED = 20_000;

  private final Function<Token, T> finder;
  private final ThreadLocal<Map<String, List<Known<T>>>> remembered =
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
    List<Known<T>> ways = ways(token.form());
    for (int i = 0; i < ways.size(); i++) {
      if (ways.get(i).of(token)) {
        return ways.get(i).value;
      }
    }
    T value = finder.apply(token);
    ways.add(new Known<>(token, value));
    return value;
  }

  private List<Known<T>> ways(String form) {
    Map<String, List<Known<T>>> all = remembered.get();
    List<Known<T>> ways = all.get(form);
    if (ways != null) {
      return ways;
    }
    if (all.size() > MOST_REMEMBERED) {
      all.clear();
    }
    List<Known<T>> none = new ArrayList<>(1);
    all.put(form, none);
    return none;
  }
}
