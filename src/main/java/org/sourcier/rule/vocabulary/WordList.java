package org.sourcier.rule.vocabulary;

import java.util.Set;
import org.sourcier.text.Morph;
import org.sourcier.text.Pos;
import org.sourcier.text.Token;

/**
 * A named list of words.
 *
 * @param forms words as they stand, in the norm of {@link Token#norm()}
 * @param lemmas words in any of their forms
 */
public record WordList(String name, Set<String> forms, Set<String> lemmas) {

  public WordList {
    forms = Set.copyOf(forms);
    lemmas = Set.copyOf(lemmas);
  }

  /** Whether the word is in the list, by its form, its likeliest lemma or a fitting reading. */
  public boolean has(Token token) {
    return forms.contains(token.norm())
        || lemmas.contains(token.lemma())
        || token.readings().stream().anyMatch(r -> fits(token, r) && lemmas.contains(r.lemma()));
  }

  private static boolean fits(Token token, Morph reading) {
    return reading.pos() == token.pos() || token.pos() == Pos.PROPN;
  }
}
