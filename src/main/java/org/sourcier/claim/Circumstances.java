package org.sourcier.claim;

import java.util.ArrayList;
import java.util.List;
import org.sourcier.text.Token;

/**
 * Circumstances in time ("after the storm, …"), which a claim is set beside and does not make. One
 * runs up to the next comma or the like; one that fills all of a piece of the content is what that
 * piece says.
 */
final class Circumstances {
  private Circumstances() {}

  /** The words that are left without them. */
  static List<Token> left(List<Token> tokens, ClaimWords words) {
    List<Token> left = new ArrayList<>();
    for (int from = 0; from < tokens.size(); ) {
      int to = from + 1;
      while (to < tokens.size() && !Terms.closes(tokens.get(to - 1).norm())) {
        to++;
      }
      left.addAll(leftOf(tokens.subList(from, to), words));
      from = to;
    }
    return left;
  }

  private static List<Token> leftOf(List<Token> stretch, ClaimWords words) {
    for (int i = 0; i < stretch.size(); i++) {
      if (words.circumstances().contains(stretch.get(i).norm())) {
        boolean clause = i == 0 && stretch.stream().anyMatch(Token::mayBeFinite);
        return clause ? stretch : stretch.subList(0, i);
      }
    }
    return stretch;
  }
}
