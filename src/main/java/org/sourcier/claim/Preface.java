package org.sourcier.claim;

import java.util.List;
import org.sourcier.text.Token;

/**
 * What stands before a content proper and says only how the speaker comes by it: "we have evidence
 * that …", "j'ai des éléments dans le sens où …", "as we warned, …".
 *
 * @param rest the content without it
 */
record Preface(List<Token> rest) {
  private static final int OPENING = 3;
  private static final int LONGEST = 12;
  private static final int FEWEST_LEFT = 3;

  Preface {
    rest = List.copyOf(rest);
  }

  static Preface of(List<Token> tokens, ClaimWords words) {
    List<Token> opening = tokens.stream().limit(OPENING).toList();
    boolean speaks = opening.stream().anyMatch(t -> words.speaker().contains(t.norm()));
    if (!speaks) {
      return new Preface(tokens);
    }
    boolean like = opening.stream().anyMatch(t -> words.likening().contains(t.norm()));
    boolean holds = tokens.stream().limit(LONGEST).anyMatch(t -> informs(t, words));
    for (int i = 1; i < Math.min(tokens.size() - FEWEST_LEFT, LONGEST); i++) {
      boolean ends =
          like
              ? tokens.get(i).norm().equals(",")
              : holds && words.subordinators().contains(tokens.get(i).norm());
      if (ends && (like || before(tokens, i, words))) {
        return new Preface(tokens.subList(i + 1, tokens.size()));
      }
    }
    return new Preface(tokens);
  }

  private static boolean before(List<Token> tokens, int at, ClaimWords words) {
    return tokens.subList(0, at).stream().anyMatch(t -> informs(t, words));
  }

  private static boolean informs(Token token, ClaimWords words) {
    return words.grounds().contains(token.lemma());
  }
}
