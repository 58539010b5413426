package org.sourcier.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The runs of a text's words as numbers, which take a hundredth of the room of the words. Equal
 * runs have equal numbers; two that differ have the same one about once in 2^64.
 */
final class WordRuns {
  private static final long PRIME = 0x100000001b3L;
  private static final long SPREAD = 0x9e3779b97f4a7c15L;
  private static final int SHIFT = 32;
  private static final int FEWEST_WORDS = 20;
  private static final int FIRST_BEYOND_ASCII = 0x80;

  private final long[] runs;
  private final long[] sorted;

  private WordRuns(long[] runs) {
    this.runs = runs;
    this.sorted = runs.clone();
    Arrays.sort(sorted);
  }

  /** Of a text, whatever its capitals, spaces and marks. */
  static WordRuns of(String text) {
    return new WordRuns(numbers(text));
  }

  /** The number of each run of {@link Shingles#RUN} words in the order of the text. */
  static long[] numbers(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    long[] words = new long[lower.length() / 2 + 1];
    int count = 0;
    for (Span word = next(lower, 0); word.length() > 0; word = next(lower, word.end())) {
      words[count++] = number(lower, word);
    }
    long[] runs = new long[Math.max(0, count - Shingles.RUN + 1)];
    for (int i = 0; i < runs.length; i++) {
      for (int j = i; j < i + Shingles.RUN; j++) {
        runs[i] = (runs[i] + words[j]) * SPREAD;
        runs[i] ^= runs[i] >>> SHIFT;
      }
    }
    return runs;
  }

  /** The words of a text in lower case. */
  static List<String> words(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    for (Span word = next(lower, 0); word.length() > 0; word = next(lower, word.end())) {
      words.add(lower.substring(word.start(), word.end()));
    }
    return words;
  }

  /**
   * Whether at least this share of the text's words, from 0 to 1, stands in runs of another text;
   * never so of a text of few words.
   */
  boolean standsIn(WordRuns other, double share) {
    int words = runs.length + Shingles.RUN - 1;
    int most = (int) Math.ceil((1 - share) * words);
    int missed = 0;
    int end = 0;
    for (int i = 0; i < runs.length && missed <= most; i++) {
      if (Arrays.binarySearch(other.sorted, runs[i]) >= 0) {
        end = i + Shingles.RUN;
      } else if (i >= end) {
        missed++;
      }
    }
    double covered = Math.max(end, runs.length) - missed;
    return words >= FEWEST_WORDS && missed <= most && covered / words >= share;
  }

  private static long number(String lower, Span word) {
    long number = 0;
    for (int i = word.start(); i < word.end(); i++) {
      number = (number ^ lower.charAt(i)) * PRIME;
    }
    return number;
  }

  /** The next stretch of letters and digits; empty at the end. */
  private static Span next(String text, int from) {
    int start = from;
    while (start < text.length() && !ofWord(text.codePointAt(start))) {
      start += Character.charCount(text.codePointAt(start));
    }
    int end = start;
    while (end < text.length() && ofWord(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return new Span(start, end);
  }

  private static boolean ofWord(int character) {
    // The text is in lower case.
    return character < FIRST_BEYOND_ASCII
        ? (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9')
        : Character.isLetter(character) || number(Character.getType(character));
  }

  private static boolean number(int type) {
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }
}
