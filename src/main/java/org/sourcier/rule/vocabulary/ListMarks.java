package org.sourcier.rule.vocabulary;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;
import org.sourcier.text.Token;

/**
 * Which word lists the words of a sentence are in. Rules and syntax ask this thousands of times; it
 * is looked up once for each word.
 */
public final class ListMarks {
  private final ListIndex index;
  private final List<BitSet> having = new ArrayList<>();
  private final List<List<ListIndex.LongEnd>> several = new ArrayList<>();

  /** Of the words of one sentence. */
  public ListMarks(ListIndex index, List<Token> tokens) {
    this.index = index;
    for (int i = 0; i < tokens.size(); i++) {
      ListIndex.Word word = index.of(tokens.get(i));
      having.add(word.lists());
      several.add(word.opens() ? index.starting(tokens, i) : List.of());
    }
  }

  /** Whether a word by itself is in a list. */
  public boolean has(int token, String list) {
    return having.get(token).get(index.number(list));
  }

  /** Hands on the number of each list of which words start at a word; some may come twice. */
  public void lists(int token, IntConsumer number) {
    BitSet single = having.get(token);
    for (int list = single.nextSetBit(0); list >= 0; list = single.nextSetBit(list + 1)) {
      number.accept(list);
    }
    several.get(token).forEach(words -> number.accept(words.list()));
  }

  /** The number of a list. */
  public int number(String list) {
    return index.number(list);
  }

  /** The end of the words of a list that start at a word, the longest ones; the word where none. */
  public int end(int token, String list) {
    int number = index.number(list);
    int longest = having.get(token).get(number) ? token + 1 : token;
    List<ListIndex.LongEnd> starting = several.get(token);
    for (int i = 0; i < starting.size(); i++) {
      ListIndex.LongEnd words = starting.get(i);
      longest = words.list() == number ? Math.max(longest, words.end()) : longest;
    }
    return longest;
  }
}
