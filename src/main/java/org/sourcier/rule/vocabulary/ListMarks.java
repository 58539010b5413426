package org.sourcier.rule.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.sourcier.text.Token;

/**
 * Which word lists the words of a sentence are in. Rules and syntax ask this thousands of times; it
 * is looked up once for each word.
 */
public final class ListMarks {
  private final ListIndex index;
  private final ListIndex.Word[] words;
  private final List<List<ListIndex.LongEnd>> several = new ArrayList<>();

  /** Of the words of one sentence. */
  public ListMarks(ListIndex index, List<Token> tokens) {
    this.index = index;
    this.words = new ListIndex.Word[tokens.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = index.of(tokens.get(i));
      several.add(index.starting(words[i], tokens, i));
    }
  }

  /** Whether a word by itself is in a list. */
  public boolean has(int token, String list) {
    return !words[token].lists().isEmpty() && words[token].lists().get(index.number(list));
  }

  /** What a word is by itself. */
  public ListIndex.Word word(int token) {
    return words[token];
  }

  /** Hands on the name of each list that a word by itself is in. */
  public void alone(int token, Consumer<String> list) {
    words[token].lists().stream().forEach(number -> list.accept(index.name(number)));
  }

  /** Hands on the name of each list of which several words start at a word; some come twice. */
  public void several(int token, Consumer<String> list) {
    several.get(token).forEach(found -> list.accept(index.name(found.list())));
  }

  /** Whether no listed words of several tokens start at a word. */
  public boolean single(int token) {
    return several.get(token).isEmpty();
  }

  /** The end of the words of a list that start at a word, the longest ones; the word where none. */
  public int end(int token, String list) {
    if (words[token].lists().isEmpty() && several.get(token).isEmpty()) {
      return token;
    }
    int number = index.number(list);
    int longest = words[token].lists().get(number) ? token + 1 : token;
    List<ListIndex.LongEnd> starting = several.get(token);
    for (int i = 0; i < starting.size(); i++) {
      ListIndex.LongEnd found = starting.get(i);
      longest = found.list() == number ? Math.max(longest, found.end()) : longest;
    }
    return longest;
  }
}
