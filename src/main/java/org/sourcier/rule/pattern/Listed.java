package org.sourcier.rule.pattern;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sourcier.rule.syntax.Chunks;
import org.sourcier.rule.syntax.Range;
import org.sourcier.rule.vocabulary.WordList;

/**
 * A word of a list; a long form such as "d'après" may stand as several tokens.
 *
 * @param named whether the vocabulary has the list under its name
 */
record Listed(WordList list, boolean named) implements Primitive {
  private static final int MOST_TOKENS = 8;

  @Override
  public Set<Opening> openings() {
    return named ? Set.of(new Opening.InList(list.name())) : beginnings();
  }

  /** A form may be cut into tokens anywhere: the first one is some beginning of its letters. */
  private Set<Opening> beginnings() {
    Set<Opening> beginnings = new LinkedHashSet<>();
    for (String form : list.forms()) {
      for (int end = 0; end <= form.length(); end++) {
        beginnings.add(new Opening.Word(form.substring(0, end)));
      }
    }
    return beginnings;
  }

  @Override
  public List<Found> at(State at) {
    if (!at.hasToken()) {
      return List.of();
    }
    Chunks chunks = at.chunks();
    return at.leftward()
        ? before(chunks, at.position())
        : Found.rightward(new Range(at.position(), end(chunks, at.position())));
  }

  private int end(Chunks chunks, int from) {
    return named ? chunks.end(from, list.name()) : list.end(chunks.sentence().tokens(), from);
  }

  private List<Found> before(Chunks chunks, int to) {
    int farthest = list.longForms().isEmpty() ? to - 1 : Math.max(0, to - MOST_TOKENS);
    for (int from = farthest; from < to; from++) {
      if (end(chunks, from) == to) {
        return Found.leftward(new Range(from, to));
      }
    }
    return List.of();
  }
}
