package org.sourcier.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sourcier.party.ArticleWords.Range;
import org.sourcier.rule.Firing;

/**
 * Finds the two whom "les deux pays", "officials of both countries" or "each side" mean: the two
 * named together last, else the two states that the article is most about.
 */
final class Both {
  private static final int NEAR = 3;
  private static final int ARTICLE = 2;

  private final ArticleWords words;
  private final SmallWords small;
  private final LeadingState leading;
  private final List<Pair> pairs = new ArrayList<>();

  Both(ArticleWords words, Marks marks, SmallWords small, LeadingState leading) {
    this.words = words;
    this.small = small;
    this.leading = leading;
    List<Mark> camps = marks.all().stream().filter(Both::camp).toList();
    for (int at = 1; at < camps.size(); at++) {
      pair(camps.get(at - 1), camps.get(at)).ifPresent(pairs::add);
    }
  }

  private record Pair(int at, List<Party> parties) {}

  /** A state, or an armed group: who can be one of two sides. */
  private static boolean camp(Mark mark) {
    return mark.land()
        || (mark.entry() instanceof Entry.Body body && body.role() == Role.ARMED_GROUP);
  }

  private Optional<Pair> pair(Mark one, Mark other) {
    boolean together =
        other.from() - one.to() <= ARTICLE
            && small.in(SmallWords.List.AND, words.key(one.to()))
            && words.sentence(one.to()) == words.sentence(other.from());
    List<Party> parties =
        List.of(one.entry().party().orElseThrow(), other.entry().party().orElseThrow());
    return together && !parties.get(0).equals(parties.get(1))
        ? Optional.of(new Pair(other.from(), parties))
        : Optional.empty();
  }

  /** The voice of both, where a source means two that were named before. */
  Optional<Voice> read(Range range) {
    for (int at = range.from(); at < range.to() - 1; at++) {
      if (small.in(SmallWords.List.BOTH, words.key(at)) && sides(at, range.to())) {
        return of(range, at);
      }
    }
    return Optional.empty();
  }

  private boolean sides(int at, int to) {
    return small.any(SmallWords.List.SIDES, words, at + 1, Math.min(to, at + NEAR));
  }

  private Optional<Voice> of(Range range, int at) {
    List<Party> two =
        pairs.stream()
            .filter(p -> p.at() < at)
            .reduce((a, b) -> b)
            .map(Pair::parties)
            .orElseGet(leading::two);
    String because = "“" + words.exact(range) + "” means the two that the article is about";
    return two.size() == 2
        ? Optional.of(
            new Voice(two, Role.OFFICIAL, Optional.empty(), new Firing("party-both", because)))
        : Optional.empty();
  }
}
