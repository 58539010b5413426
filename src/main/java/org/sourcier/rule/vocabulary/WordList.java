package org.sourcier.rule.vocabulary;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.sourcier.text.Morph;
import org.sourcier.text.Pos;
import org.sourcier.text.Token;

/**
 * A named list of words.
 *
 * @param forms words as they stand: in the norm of {@link Token#norm()} any capitals and variants
 *     fit, else only the very same
 * @param lemmas words in any of their forms
 * @param longForms those forms that a text may hold as several tokens: "sans doute", "d'après"
 */
public record WordList(String name, Set<String> forms, Set<String> lemmas, Set<String> longForms) {
  private static final Pattern SEVERAL = Pattern.compile(" |'\\p{L}|\\p{L}-\\p{L}");

  public WordList {
    name = name.intern();
    forms = Set.copyOf(forms);
    lemmas = Set.copyOf(lemmas);
    longForms = Set.copyOf(longForms);
  }

  /** The list of these forms and lemmas. */
  public static WordList of(String name, Set<String> forms, Set<String> lemmas) {
    Set<String> several = new TreeSet<>(forms);
    several.removeIf(form -> !SEVERAL.matcher(form).find());
    return new WordList(name, forms, lemmas, several);
  }

  /** Whether the word is in the list, by its form, its likeliest lemma or a fitting reading. */
  public boolean has(Token token) {
    return forms.contains(token.norm())
        || forms.contains(token.form())
        || lemmas.contains(token.lemma())
        || read(token);
  }

  private boolean read(Token token) {
    for (Morph reading : token.readings()) {
      if (fits(token, reading) && lemmas.contains(reading.lemma())) {
        return true;
      }
    }
    return false;
  }

  /** The end of the listed words that start at a token, the longest ones; {@code i} where none. */
  public int end(List<Token> tokens, int i) {
    int longest = has(tokens.get(i)) ? i + 1 : i;
    for (String form : longForms) {
      longest = Math.max(longest, spelled(form, tokens, i));
    }
    return longest;
  }

  static int spelled(String form, List<Token> tokens, int from) {
    int at = 0;
    for (int i = from; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (i > from && tokens.get(i - 1).span().end() < token.span().start()) {
        if (form.charAt(at) != ' ') {
          return from;
        }
        at++;
      }
      if (!form.startsWith(token.norm(), at)) {
        return from;
      }
      at += token.norm().length();
      if (at == form.length()) {
        return i + 1;
      }
    }
    return from;
  }

  static boolean fits(Token token, Morph reading) {
    return reading.pos() == token.pos() || token.pos() == Pos.PROPN;
  }
}
