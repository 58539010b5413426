package org.sourcier.party;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sourcier.party.ArticleWords.Range;

/**
 * Tells places of one name apart, "Georgia" the state and "Georgia" of the United States: an
 * article means the one whose state its other words lead to more often.
 */
final class Homonyms {
  private static final Entry.Office BOARD =
      new Entry.Office("state/board", Entry.Makes.STATE, Optional.empty(), Role.OFFICIAL);

  private final ArticleWords words;
  private final SmallWords small;

  /** By their keys, the places that have lost their name to another one. */
  private final Map<String, Entry.Land> others;

  private final List<Party> signs;

  Homonyms(ArticleWords words, Register register) {
    this.words = words;
    this.small = register.smallWords();
    this.others = register.shared();
    this.signs = register.signs().in(words.pieces());
  }

  /** The marks of an article, with the other place where that one is meant. */
  List<Mark> read(List<Mark> marks) {
    return marks.stream()
        .map(m -> foreign(m, marks) ? put(m, BOARD) : m)
        .map(m -> other(m).filter(o -> meant(m, o, marks)).map(o -> put(m, o)).orElse(m))
        .toList();
  }

  private Optional<Entry.Land> other(Mark mark) {
    return mark.land()
        ? Optional.ofNullable(others.get(words.keys(new Range(mark.from(), mark.to()))))
        : Optional.empty();
  }

  /** "The CNE": letters that boards of many states bear, where the one known is never named. */
  private boolean foreign(Mark mark, List<Mark> marks) {
    boolean shared =
        mark.body()
            && mark.to() - mark.from() == 1
            && small.in(SmallWords.List.SHARED_ACRONYMS, words.key(mark.from()));
    return shared
        && marks.stream()
            .noneMatch(m -> m.land() && m.entry().party().equals(mark.entry().party()));
  }

  private static Mark put(Mark mark, Entry land) {
    return new Mark(mark.from(), mark.to(), land);
  }

  private boolean meant(Mark mark, Entry.Land other, List<Mark> marks) {
    Party first = mark.entry().party().orElseThrow();
    return count(other.state(), marks) > count(first, marks);
  }

  /** How many words lead to a state, those not counted that may lead to two. */
  private long count(Party state, List<Mark> marks) {
    long named =
        marks.stream()
            .filter(m -> m.entry().party().filter(state::equals).isPresent())
            .filter(m -> other(m).isEmpty())
            .count();
    return named + signs.stream().filter(state::equals).count();
  }
}
