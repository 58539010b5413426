package org.sourcier.party;

import java.util.Optional;
import org.sourcier.party.ArticleWords.Range;

/** Reads names of persons whom the register need not know, by their capitals. */
final class PersonNames {
  private final ArticleWords words;
  private final SmallWords small;
  private final KnownNames known;
  private final NameWords nameWords;
  private final NameShapes shapes;

  PersonNames(
      ArticleWords words,
      SmallWords small,
      KnownNames known,
      NameWords nameWords,
      NameShapes shapes) {
    this.words = words;
    this.small = small;
    this.known = known;
    this.nameWords = nameWords;
    this.shapes = shapes;
  }

  /** A row of capitalised words, with the small words that names have inside. */
  Optional<Mark> at(int at) {
    if (!nameWords.part(at)) {
      return Optional.empty();
    }
    int to = at + 1;
    int end = words.sentenceEnd(at);
    while (to < end) {
      if (words.joined(to)) {
        to++;
        continue;
      }
      int next = skipParticles(to, end);
      boolean surname = next == at + 1 && nameWords.given(at) && known.calling(next);
      if (next >= end
          || !nameWords.part(next)
          || (!surname && knownElse(next, nameWords.given(at)))) {
        break;
      }
      to = next + 1;
    }
    if ((words.single(at, to) && !nameWords.alone(at) && !shapes.firm(at, to)) || thing(at, to)) {
      return Optional.empty();
    }
    return Optional.of(named(at, to));
  }

  /** Of a firm, if its ticker stands behind, or if it speaks of itself as a thing. */
  private Mark named(int at, int to) {
    Range range = new Range(at, to);
    String name = words.exact(range);
    boolean firm = !nameWords.borne(to - 1) && shapes.firm(at, to);
    return new Mark(
        at,
        to,
        firm ? NameShapes.firm(words.line(range)) : new Entry.Somebody("name/" + name, name));
  }

  /** "Harbor International Airport", "the Retention Bill": nobody is called so. */
  private boolean thing(int from, int to) {
    for (int at = from; at < to; at++) {
      boolean given = at == from && to - from > 1 && nameWords.given(at);
      if (!given && small.in(SmallWords.List.THINGS, words.key(at))) {
        return true;
      }
    }
    return false;
  }

  private int skipParticles(int at, int end) {
    int next = at;
    while (next < end
        && next < at + 2
        && small.in(SmallWords.List.PARTICLES, words.key(next))
        && !words.pieces().get(next).capital()) {
      next++;
    }
    return next < end && words.pieces().get(next).capital() ? next : at;
  }

  /** Whether a name ends before this word because other known words begin there. */
  private boolean knownElse(int at, boolean given) {
    boolean french = given && !words.english(at);
    return known
        .at(at)
        .filter(
            m ->
                m.to() - m.from() > 1
                    || (m.office() && !french)
                    || ((m.body() || m.land(Entry.Land.Sort.NAME)) && !given))
        .isPresent();
  }
}
