package org.sourcier.party;

import java.util.Optional;

/**
 * Reads offices by their portfolio in English: "Trade and Industry Minister", "the Posts and
 * Telecommunications Ministry", "Minister of Mines and Energy" are one office each, whatever their
 * words name elsewhere.
 */
final class Portfolios {
  private static final int LONGEST = 7;

  private final ArticleWords words;
  private final Register register;
  private final SmallWords small;

  Portfolios(ArticleWords words, Register register) {
    this.words = words;
    this.register = register;
    this.small = register.smallWords();
  }

  /** The office that begins at a word, if it is named with what it is in charge of. */
  Optional<Mark> at(int at) {
    if (!words.english(at)) {
      return Optional.empty();
    }
    return steward(at) ? behind(at) : before(at);
  }

  /** "Trade and Industry Minister", "public works minister": at least two words. */
  private Optional<Mark> before(int at) {
    int to = charge(at);
    return to > at + 1 && steward(to) && capital(at) == capital(to)
        ? mark(at, to, to + 1)
        : Optional.empty();
  }

  /** "Minister of Mines and Energy". */
  private Optional<Mark> behind(int at) {
    String next = words.key(at + 1);
    boolean of = next.equals("of") || next.equals("for");
    int from = words.key(at + 2).equals("the") ? at + 3 : at + 2;
    int to = of ? charge(from) : from;
    return to > from + 1 && capital(from) ? mark(at, at, to) : Optional.empty();
  }

  private Optional<Mark> mark(int from, int noun, int to) {
    return register
        .entryAt(words, noun)
        .filter(Entry.Office.class::isInstance)
        .map(office -> new Mark(from, to, office));
  }

  /** The word after a row of portfolios, joined by "and" or commas. */
  private int charge(int from) {
    int to = from;
    int end = Math.min(words.sentenceEnd(from), from + LONGEST);
    for (int at = from; at < end && (portfolio(at) || (at > from && joins(at))); at++) {
      to = portfolio(at) ? at + 1 : to;
    }
    return to;
  }

  private boolean joins(int at) {
    return small.in(SmallWords.List.AND, words.key(at)) || words.key(at).equals(",");
  }

  private boolean portfolio(int at) {
    return at < words.size() && small.in(SmallWords.List.PORTFOLIOS, words.key(at));
  }

  private boolean capital(int at) {
    return words.pieces().get(at).capital();
  }

  private boolean steward(int at) {
    return at < words.size() && small.in(SmallWords.List.STEWARDS, words.key(at));
  }
}
