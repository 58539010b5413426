package org.sourcier.claim;

import java.util.ArrayList;
import java.util.List;
import org.sourcier.text.Token;

/**
 * What a content says that it does not speak of: "fired at a crowd, and not at the mayor".
 *
 * @param rest what is said
 * @param excluded what is set against it, up to the next mark
 */
record Exclusion(List<Token> rest, List<Token> excluded) {
  Exclusion {
    rest = List.copyOf(rest);
    excluded = List.copyOf(excluded);
  }

  static Exclusion of(List<Token> tokens, ClaimWords words) {
    List<Token> rest = new ArrayList<>();
    List<Token> excluded = new ArrayList<>();
    boolean set = false;
    for (int i = 0; i < tokens.size(); i++) {
      String norm = tokens.get(i).norm();
      boolean opens =
          i + 1 < tokens.size()
              && words.contrasts().contains(norm + " " + tokens.get(i + 1).norm());
      set = opens || (set && !Terms.closes(norm));
      (set ? excluded : rest).add(tokens.get(i));
    }
    return new Exclusion(rest, excluded);
  }
}
