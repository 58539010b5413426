package org.sourcier.party;

import java.util.ArrayList;
import java.util.List;
import org.sourcier.party.ArticleWords.Range;

/** Finds the persons that a source names and who speak themselves. */
final class SourceNames {
  private final ArticleWords words;
  private final Marks marks;
  private final SmallWords small;

  SourceNames(ArticleWords words, Marks marks, SmallWords small) {
    this.words = words;
    this.marks = marks;
    this.small = small;
  }

  /** The names in a source that are no mere owners of an office. */
  List<Mark> in(Range range) {
    List<Mark> names = new ArrayList<>();
    for (Mark mark : marks.in(range.from(), range.to())) {
      boolean owner = owns(mark, range);
      boolean genitive = mark.to() < range.to() && words.key(mark.to()).equals("'s");
      boolean holder =
          mark.to() < range.to()
              && words.english(mark.from())
              && marks.in(mark.to(), range.to()).stream()
                  .anyMatch(m -> m.office() && m.from() == mark.to());
      if (mark.person() && !owner && !genitive && !holder && !ruled(range, mark)) {
        names.add(mark);
      }
    }
    return names;
  }

  /** "The lawyer of Mr Roe" is another; "Me de Granville" is called so. */
  private boolean owns(Mark name, Range range) {
    int at = name.from() - 1;
    while (at > range.from() && small.title(words.key(at))) {
      at--;
    }
    return at > range.from()
        && small.in(SmallWords.List.PREPOSITIONS, words.key(at))
        && !small.title(words.key(at - 1));
  }

  /** "Le Mexique du président Ruiz": the country speaks, whoever rules it. */
  private boolean ruled(Range range, Mark name) {
    return marks.in(range.from(), name.from()).stream()
        .findFirst()
        .filter(m -> m.land() && !m.people())
        .filter(m -> small.in(SmallWords.List.PREPOSITIONS, words.key(m.to())))
        .isPresent();
  }
}
