package org.sourcier.claim;

import java.util.List;
import org.sourcier.text.Token;

/**
 * What stands before a content proper and says only how the speaker comes by it: "we have evidence
 * that …", "j'ai des éléments dans le sens où …", "as we warned, …".
 */
final class Preface {
  private static final int OPENING = 3;
  private static final int LONGEST = 12;
  private static final int FEWEST_LEFT = 3;

  private Preface() {}

  /** The words that are left without it. */
  static List<Token> left(List<Token> tokens, ClaimWords words) {
    List<Token> opening = tokens.stream().limit(OPENING).toList();
    boolean speaks = opening.stream().anyMatch(t -> words.speaker().contains(t.norm()));
    boolean like = opening.stream().anyMatch(t -> words.likening().contains(t.norm()));
    int last = speaks ? Math.min(tokens.size() - FEWEST_LEFT, LONGEST) : 0;
    for (int i = 1; i < last; i++) {
      String norm = tokens.get(i).norm();
      boolean ends =
          like
              ? norm.equals(",")
              : words.subordinators().contains(norm) && informs(tokens.subList(0, i), words);
      if (ends) {
        return tokens.subList(i + 1, tokens.size());
      }
    }
    return tokens;
  }

  private static boolean informs(List<Token> tokens, ClaimWords words) {
    return tokens.stream().anyMatch(token -> words.grounds().contains(token.lemma()));
  }
}
