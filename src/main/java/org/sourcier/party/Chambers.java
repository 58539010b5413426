package org.sourcier.party;

import java.util.List;
import java.util.stream.IntStream;

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
    return words.english(from)
        && owners.stream().noneMatch(Mark::body)
        && IntStream.range(from, head.from())
            .filter(at -> words.pieces().get(at).capital())
            .anyMatch(at -> small.in(SmallWords.List.CHAMBERS, words.key(at)));
  }

  /** "Supporters in Congress", "des voix au Sénat". */
  boolean behind(Mark head, int to) {
    int at = head.to();
    return at + 1 < to
        && small.in(SmallWords.List.PREPOSITIONS, words.key(at))
        && small.any(SmallWords.List.CHAMBERS, words, at + 1, Math.min(to, at + NEAR));
  }
}
