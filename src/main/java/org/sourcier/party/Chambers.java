package org.sourcier.party;

import java.util.List;

/** Finds the chamber of a parliament beside a noun. */
final class Chambers {
  private static final int NEAR = 3;

  private final ArticleWords words;
  private final SmallWords small;

  Chambers(ArticleWords words, SmallWords small) {
    this.words = words;
    this.small = small;
  }

  /** "The Senate committee", "a House banking panel": a public body of the chamber's state. */
  boolean before(Mark head, List<Mark> owners, int from) {
    boolean known = owners.stream().anyMatch(Mark::body);
    int at = from;
    while (at < head.from() && !(words.pieces().get(at).capital() && chamber(at))) {
      at++;
    }
    return words.english(from) && !known && at < head.from();
  }

  /** "Supporters in Congress", "des voix au Sénat". */
  boolean behind(Mark head, int to) {
    int at = head.to();
    return at + 1 < to
        && small.in(SmallWords.List.PREPOSITIONS, words.key(at))
        && small.any(SmallWords.List.CHAMBERS, words, at + 1, Math.min(to, at + NEAR));
  }

  private boolean chamber(int at) {
    return small.in(SmallWords.List.CHAMBERS, words.key(at));
  }
}
