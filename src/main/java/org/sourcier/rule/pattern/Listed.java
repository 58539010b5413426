package org.sourcier.rule.pattern;

import java.util.List;
import org.sourcier.rule.syntax.Range;
import org.sourcier.rule.vocabulary.WordList;
import org.sourcier.text.Token;

/** A word of a list; a long form such as "d'après" may stand as several tokens. */
record Listed(WordList list) implements Primitive {
  private static final int MOST_TOKENS = 8;

  @Override
  public List<Found> at(State at) {
    if (!at.hasToken()) {
      return List.of();
    }
    List<Token> tokens = at.chunks().sentence().tokens();
    return at.leftward() ? before(tokens, at.position()) : after(tokens, at.position());
  }

  private List<Found> after(List<Token> tokens, int from) {
    return Found.rightward(new Range(from, list.end(tokens, from)));
  }

  private List<Found> before(List<Token> tokens, int to) {
    int farthest = list.longForms().isEmpty() ? to - 1 : Math.max(0, to - MOST_TOKENS);
    for (int from = farthest; from < to; from++) {
      if (list.end(tokens, from) == to) {
        return Found.leftward(new Range(from, to));
      }
    }
    return List.of();
  }
}
