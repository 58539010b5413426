package org.sourcier.party;

/**
 * Finds who stands for election where nothing else tells who it is: in an article on a ballot,
 * somebody beside a share of the votes, a candidacy, or a camp of their own.
 */
final class Contenders {
  private static final int BALLOTS = 2;
  private static final int NEAR = 12;
  private static final int BESIDE = 3;

  private final ArticleWords words;
  private final SmallWords small;
  private final boolean ballot;

  Contenders(ArticleWords words, SmallWords small) {
    this.words = words;
    this.small = small;
    int found = 0;
    for (int at = 0; at < words.size(); at++) {
      found += small.in(SmallWords.List.BALLOTS, words.key(at)) ? 1 : 0;
    }
    this.ballot = found >= BALLOTS;
  }

  /** Whether the words around a name show that its bearer stands for election. */
  boolean stands(Mark name) {
    return ballot && !words.quoted(name.from()) && (counted(name) || camp(name));
  }

  /** "Roe, who took 21 percent", "Roe, 31 % des suffrages": no verb of saying is looked for. */
  private boolean counted(Mark name) {
    int from = Math.max(words.sentenceStart(name.from()), name.from() - BESIDE);
    int to = Math.min(words.sentenceEnd(name.from()), name.to() + NEAR);
    return small.any(SmallWords.List.SHARES, words, from, to);
  }

  /** "Roe's party", "les partisans de M. Roe". */
  private boolean camp(Mark name) {
    int to = Math.min(words.sentenceEnd(name.from()), name.to() + BESIDE);
    int from = Math.max(words.sentenceStart(name.from()), name.from() - BESIDE);
    boolean own = words.key(name.to()).equals("'s");
    return (own && small.any(SmallWords.List.CAMPS, words, name.to(), to))
        || (!own
            && small.in(SmallWords.List.PREPOSITIONS, words.key(before(name)))
            && small.any(SmallWords.List.CAMPS, words, from, name.from()));
  }

  private int before(Mark name) {
    int at = name.from() - 1;
    while (at > 0 && (small.title(words.key(at)) || !words.pieces().get(at).word())) {
      at--;
    }
    return at;
  }
}
