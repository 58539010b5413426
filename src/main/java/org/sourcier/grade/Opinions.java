package org.sourcier.grade;

import java.util.List;
import java.util.Set;
import org.sourcier.claim.Content;
import org.sourcier.text.Language;
import org.sourcier.text.Token;

/**
 * Tells opinions from matters of fact: a value said of something by a form of "to be", or a phrase
 * of motive, meaning or duty.
 */
record Opinions(Words fr, Words en) {
  private static final int REACH = 4;

  /**
   * The words of one language.
   *
   * @param phrases as lemmas joined by spaces
   */
  record Words(Set<String> copulas, Set<String> values, List<String> phrases) {
    Words {
      copulas = Set.copyOf(copulas);
      values = Set.copyOf(values);
      phrases = List.copyOf(phrases);
    }
  }

  /** Whether what is said is an opinion. */
  boolean isOpinion(Content content) {
    Words words = content.language() == Language.FR ? fr : en;
    return valued(content.tokens(), words) || phrased(content.tokens(), words);
  }

  private static boolean valued(List<Token> tokens, Words words) {
    for (int i = 0; i < tokens.size(); i++) {
      if (words.copulas().contains(tokens.get(i).lemma())) {
        int to = Math.min(tokens.size(), i + 1 + REACH);
        if (tokens.subList(i + 1, to).stream().anyMatch(t -> words.values().contains(t.lemma()))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean phrased(List<Token> tokens, Words words) {
    String lemmas = " " + String.join(" ", tokens.stream().map(Token::lemma).toList()) + " ";
    return words.phrases().stream().anyMatch(phrase -> lemmas.contains(" " + phrase + " "));
  }
}
