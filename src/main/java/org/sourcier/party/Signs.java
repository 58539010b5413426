package org.sourcier.party;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words that stand in the news of one state and not of others ("la préfecture", "the attorney
 * general's office"), for articles that do not name the state they are written in.
 *
 * @param byFirst the signs by the first of their words
 */
record Signs(Map<String, List<Sign>> byFirst) {
  Signs {
    byFirst = Map.copyOf(byFirst);
  }

  /** A sign as it is looked up, and its state. */
  record Sign(List<Words.Piece> pieces, Party state) {
    Sign {
      pieces = List.copyOf(pieces);
    }
  }

  /**
   * The state of each sign that stands in some words; a sign counts once, however often it stands.
   */
  List<Party> in(List<Words.Piece> words) {
    Set<Sign> found = new LinkedHashSet<>();
    for (int at = 0; at < words.size(); at++) {
      for (Sign sign : byFirst.getOrDefault(words.get(at).key(), List.of())) {
        if (Words.startsWith(words, at, sign.pieces())) {
          found.add(sign);
        }
      }
    }
    return found.stream().map(Sign::state).toList();
  }
}
