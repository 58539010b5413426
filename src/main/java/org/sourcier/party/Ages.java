package org.sourcier.party;

/** Finds the age of somebody: "45 ans", "a 45-year-old engineer". */
final class Ages {
  private final ArticleWords words;
  private final SmallWords small;

  Ages(ArticleWords words, SmallWords small) {
    this.words = words;
    this.small = small;
  }

  /** Whether an age stands in these words; a number alone between commas is one. */
  boolean in(int from, int to) {
    for (int at = from; at < to; at++) {
      boolean number = Character.isDigit(words.key(at).charAt(0));
      if (number && (to - from == 1 || small.in(SmallWords.List.AGE, words.key(at + 1)))) {
        return true;
      }
    }
    return false;
  }

  /** Whoever is told of by an age and a calling that leads to no certain party is a witness. */
  Told witness(Told told, int from, int to) {
    boolean anybody = told.need() == Told.Need.STATE || told.role() == Role.ANALYST;
    return anybody && in(from, to) ? Told.civilian() : told;
  }
}
