package org.sourcier.rule.vocabulary;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sourcier.text.Morph;
import org.sourcier.text.Token;

/** All word lists of a vocabulary by their words: one look-up says in which of them a word is. */
public final class ListIndex {
  private static final BitSet NONE = new BitSet();

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final Map<String, BitSet> forms = new HashMap<>();
  private final Map<String, BitSet> lemmas = new HashMap<>();
  private final LongForm[] longForms;
  private final WordMemo<Word> words = new WordMemo<>(this::word);

  /**
   * A word by itself, the same one for all places where it is read alike.
   *
   * @param lists the numbers of those that it is in
   * @param longForms where the listed words of several tokens stand that begin with its letters; -1
   *     where none do
   */
  public record Word(BitSet lists, int longForms) {}

  /** A form of several tokens, and the number of its list. */
  private record LongForm(String form, int list) {}

  /**
   * Listed words of several tokens that start at a word.
   *
   * @param list its number
   * @param end after the last token
   */
  record LongEnd(int list, int end) {}

  /** Of all lists of {@code vocabulary}. */
  public ListIndex(Vocabulary vocabulary) {
    List<LongForm> several = new ArrayList<>();
    new TreeMap<>(vocabulary.lists())
        .forEach(
            (name, list) -> {
              int number = numbers.size();
              numbers.put(name.intern(), number); // as in the program's own text: found by a glance
              names.add(name);
              list.forms().forEach(form -> mark(forms, form, number));
              list.lemmas().forEach(lemma -> mark(lemmas, lemma, number));
              list.longForms().forEach(form -> several.add(new LongForm(form, number)));
            });
    several.sort(Comparator.comparing(LongForm::form).thenComparingInt(LongForm::list));
    longForms = several.toArray(LongForm[]::new);
  }

  private static void mark(Map<String, BitSet> words, String word, int list) {
    words.computeIfAbsent(word, w -> new BitSet()).set(list);
  }

  /** The number of a list that the loader has checked to exist. */
  int number(String list) {
    Integer number = numbers.get(list);
    if (number == null) {
      throw new IllegalArgumentException("no word list is called " + list);
    }
    return number;
  }

  /** What a word is by itself; it must not be changed. */
  Word of(Token token) {
    return words.of(token);
  }

  /** The name of a list by its number. */
  String name(int number) {
    return names.get(number);
  }

  private Word word(Token token) {
    int place = place(token.norm());
    boolean opens = place < longForms.length && longForms[place].form.startsWith(token.norm());
    return new Word(having(token), opens ? place : -1);
  }

  /** The lists that {@link WordList#has} finds the word in. */
  private BitSet having(Token token) {
    BitSet having = new BitSet();
    having.or(forms.getOrDefault(token.norm(), NONE));
    if (!token.form().equals(token.norm())) {
      having.or(forms.getOrDefault(token.form(), NONE));
    }
    having.or(lemmas.getOrDefault(token.lemma(), NONE));
    for (Morph reading : token.readings()) {
      if (WordList.fits(token, reading) && !reading.lemma().equals(token.lemma())) {
        having.or(lemmas.getOrDefault(reading.lemma(), NONE));
      }
    }
    return having;
  }

  /** The listed words of several tokens that start at a token, which is this word. */
  List<LongEnd> starting(Word word, List<Token> tokens, int from) {
    if (word.longForms < 0) {
      return List.of();
    }
    String first = tokens.get(from).norm();
    List<LongEnd> starting = List.of();
    for (int i = word.longForms; i < longForms.length; i++) {
      LongForm longForm = longForms[i];
      if (!longForm.form.startsWith(first)) {
        break;
      }
      int end = WordList.spelled(longForm.form, tokens, from);
      if (end > from) {
        starting = starting.isEmpty() ? new ArrayList<>() : starting;
        starting.add(new LongEnd(longForm.list, end));
      }
    }
    return starting;
  }

  /** Where the long forms start that begin with these letters. */
  private int place(String letters) {
    int low = 0;
    int high = longForms.length;
    while (low < high) {
      int middle = (low + high) / 2;
      if (longForms[middle].form.compareTo(letters) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
