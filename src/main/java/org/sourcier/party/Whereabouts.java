package org.sourcier.party;

import java.util.Optional;
import org.sourcier.party.ArticleWords.Range;

/**
 * Finds where "on" speaks, who is whoever speaks there: "Au ministère, on assure …", "indique-t-on
 * à la préfecture", "dit-on de source policière".
 */
final class Whereabouts {
  private static final int LONGEST = 10;
  private static final int NEAR = 3;

  private final ArticleWords words;
  private final Marks marks;
  private final SmallWords small;

  Whereabouts(ArticleWords words, Marks marks, SmallWords small) {
    this.words = words;
    this.marks = marks;
    this.small = small;
  }

  /** The phrase that says where, without its preposition; nothing where none names a body. */
  Optional<Range> read(Range on) {
    return words.english(on.from()) ? Optional.empty() : before(on).or(() -> after(on));
  }

  private Optional<Range> before(Range on) {
    int start = Math.max(words.sentenceStart(on.from()), on.from() - LONGEST);
    int comma = on.from() - 1;
    boolean closed = comma > start && words.key(comma).equals(",");
    for (int at = start; closed && at < comma; at++) {
      if (place(at) && (at == start || !words.pieces().get(at - 1).word())) {
        return known(at + 1, comma);
      }
    }
    return Optional.empty();
  }

  private Optional<Range> after(Range on) {
    int at = on.to();
    int end = words.sentenceEnd(on.from());
    if (at >= end || !(place(at) || words.key(at).equals("de"))) {
      return Optional.empty();
    }
    return known(at + 1, words.plainEnd(at + 1, Math.min(end, at + LONGEST)));
  }

  private boolean place(int at) {
    return small.in(SmallWords.List.AMONG, words.key(at));
  }

  /** A place alone says nothing of who speaks there, unless it is a capital. */
  private Optional<Range> known(int from, int to) {
    return marks.in(from, to).stream()
        .filter(m -> m.from() <= from + NEAR)
        .filter(m -> m.office() || m.body() || m.land(Entry.Land.Sort.CAPITAL))
        .findFirst()
        .map(m -> new Range(from, to));
  }
}
