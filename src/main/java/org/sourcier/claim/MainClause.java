package org.sourcier.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sourcier.text.Mood;
import org.sourcier.text.Token;

/**
 * What a content says in its main clause: without insertions between dashes, and without relative
 * and participial clauses, which say more of something than that it is so.
 */
final class MainClause {
  private static final Set<String> DASHES = Set.of("–", "—", "-", "--");
  private static final Set<String> ENDS = Set.of(",", ";", ":", "–", "—", "-", "--");

  private MainClause() {}

  /** The words of the main clause, in order. */
  static List<Token> of(List<Token> tokens, ClaimWords words) {
    List<Token> main = new ArrayList<>();
    for (int i = 0; i < tokens.size(); ) {
      int end = inserted(tokens, i);
      if (end == i && i > 0 && modifies(tokens, i, words)) {
        end = end(tokens, i);
      }
      if (end == i) {
        main.add(tokens.get(i));
        end = i + 1;
      }
      i = end;
    }
    return main;
  }

  /** After the closing one of two dashes; the same place where none opens. */
  private static int inserted(List<Token> tokens, int from) {
    if (!DASHES.contains(tokens.get(from).norm())) {
      return from;
    }
    for (int i = from + 1; i < tokens.size(); i++) {
      if (DASHES.contains(tokens.get(i).norm())) {
        return i + 1;
      }
    }
    return from;
  }

  private static boolean modifies(List<Token> tokens, int at, ClaimWords words) {
    Token token = tokens.get(at);
    boolean participle = token.may(Mood.PRESENT_PARTICIPLE) && !token.mayBeFinite();
    return words.relatives().contains(token.norm()) || participle;
  }

  private static int end(List<Token> tokens, int from) {
    int end = from + 1;
    while (end < tokens.size() && !ENDS.contains(tokens.get(end).norm())) {
      end++;
    }
    return end;
  }
}
