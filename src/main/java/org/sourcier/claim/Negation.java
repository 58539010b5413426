package org.sourcier.claim;

import java.util.List;
import java.util.Set;
import org.sourcier.text.Mood;
import org.sourcier.text.Token;

/**
 * Tells whether a content says that something is not so. A negation turns it only on its own verb:
 * "pledges not to sell" and "the man who had no weapon fired" do say that something is so.
 */
final class Negation {
  private static final int OPENING = 2;
  private static final int VERB = 5;

  private final ClaimWords words;

  Negation(ClaimWords words) {
    this.words = words;
  }

  /** Whether what the words say is turned into its opposite. */
  boolean turns(List<Token> content) {
    List<Token> tokens = content.stream().filter(t -> Terms.wordlike(t.norm())).toList();
    Set<String> needs = words.negationNeeds();
    if (tokens.stream().noneMatch(t -> words.negations().contains(t.norm()))) {
      return false;
    }
    for (int i = 0; i < tokens.size(); i++) {
      boolean negates =
          (needs.isEmpty() ? words.negations() : needs).contains(tokens.get(i).norm());
      if (negates
          && (i < OPENING
              || (!relative(tokens, i) && !infinitive(tokens, i) && !purpose(tokens, i)))) {
        return true;
      }
    }
    return false;
  }

  /** "Who did not", "qui n'a pas": what is negated only says which one is meant. */
  private boolean relative(List<Token> tokens, int at) {
    return tokens.subList(Math.max(0, at - OPENING), at).stream()
        .anyMatch(t -> words.relatives().contains(t.norm()));
  }

  /** "So that nobody is hurt": what is negated is only aimed at. */
  private boolean purpose(List<Token> tokens, int at) {
    for (int i = Math.max(1, at - VERB); i < at; i++) {
      if (words.purposes().contains(tokens.get(i - 1).norm() + " " + tokens.get(i).norm())) {
        return true;
      }
    }
    return false;
  }

  /** "Not to sell", "ne pas vendre": what is negated is only meant, not said to be. */
  private static boolean infinitive(List<Token> tokens, int at) {
    for (int i = at + 1; i < Math.min(tokens.size(), at + VERB); i++) {
      if (tokens.get(i).norm().equals("to") || tokens.get(i).may(Mood.INFINITIVE)) {
        return !tokens.get(i).mayBeFinite();
      }
      if (tokens.get(i).mayBeFinite()) {
        return false;
      }
    }
    return false;
  }
}
