package org.sourcier.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sourcier.article.Span;

/**
 * Cuts a French sentence into words and marks: elided words (l', qu', lorsqu') and inverted
 * pronouns (dit | -il, a | -t-on) stand alone, compounds and numbers (nord-coréen, 5 000) stay
 * whole.
 */
final class FrenchTokenizer {
  private static final Pattern TOKEN =
      Pattern.compile(
          WordPatterns.ADDRESS
              + "|(?i:c'est-à-dire)(?![\\p{L}])"
              + "|(?i:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)'(?=[aeiouyhàâäéèêëîïôöùûüœæ"
              + "AEIOUYHÀÂÄÉÈÊËÎÏÔÖÙÛÜŒÆ]|\\s*+[«\"“”„‹(\\[]|\\d)"
              + "|"
              + WordPatterns.NUMBER
              + "|"
              + WordPatterns.POINTED
              + "|"
              + WordPatterns.WORD
              + "|"
              + WordPatterns.MARK);

  private static final Pattern INVERTED =
      Pattern.compile(
          "(?i)-(?:t-)?(?:je|tu|il|elle|on|nous|vous|ils|elles|ce|moi|toi|le|la|les|lui|leur|y|en)$");
  private static final Pattern DEICTIC = Pattern.compile("(?i)-(?:ci|là)$");

  private final FrenchDictionary dictionary;
  private final WordScan scan;

  FrenchTokenizer(FrenchDictionary dictionary, Abbreviations abbreviations) {
    this.dictionary = dictionary;
    this.scan = new WordScan(TOKEN, abbreviations);
  }

  /** The tokens of a stretch of a text whose spelling is plain. */
  List<Span> tokens(String plain, Span stretch) {
    return scan.tokens(plain, stretch, (word, tokens) -> addWord(plain, word, tokens));
  }

  private void addWord(String plain, Span word, List<Span> tokens) {
    int tail = tail(plain.substring(word.start(), word.end()));
    if (tail > 0) {
      tokens.add(new Span(word.start(), word.start() + tail));
      tokens.add(new Span(word.start() + tail, word.end()));
    } else {
      tokens.add(word);
    }
  }

  /** Where an inverted pronoun or "-là" begins in a word that no dictionary knows whole, or 0. */
  private int tail(String word) {
    if (word.indexOf('-') <= 0 || !dictionary.knownExactly(word).isEmpty()) {
      return 0;
    }
    Matcher pronoun = INVERTED.matcher(word);
    if (pronoun.find() && verb(word.substring(0, pronoun.start()))) {
      return pronoun.start();
    }
    Matcher deictic = DEICTIC.matcher(word);
    if (deictic.find() && !dictionary.knownExactly(word.substring(0, deictic.start())).isEmpty()) {
      return deictic.start();
    }
    return 0;
  }

  private boolean verb(String word) {
    return dictionary.knownExactly(word).stream().anyMatch(r -> r.mood().isPresent());
  }
}
