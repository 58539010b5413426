package org.sourcier.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sourcier.article.Span;

/**
 * Cuts an English sentence into words and marks: clitics ('s, 're, n't) stand alone, compounds stay
 * whole, the signs of money and per cent are tokens of their own.
 */
final class EnglishTokenizer {
  private static final Pattern TOKEN =
      Pattern.compile(
          WordPatterns.ADDRESS
              + "|"
              + WordPatterns.TICKER
              + "|"
              + WordPatterns.POINTED
              + "|"
              + WordPatterns.NUMBER
              + "|'(?i:s|re|ve|ll|d|m)(?![\\p{L}\\p{N}])"
              + "|"
              + WordPatterns.WORD
              + "|"
              + WordPatterns.MARK);

  private static final Pattern CLITIC = Pattern.compile("(?i)(?:n't|'(?:s|re|ve|ll|d|m))$");

  private final WordScan scan;

  EnglishTokenizer(Abbreviations abbreviations) {
    this.scan = new WordScan(TOKEN, abbreviations);
  }

  /** Whether a token is a clitic, which hangs on the word before it. */
  static boolean clitic(String form) {
    return CLITIC.matcher(form).matches();
  }

  /** The tokens of a stretch of a text whose spelling is plain. */
  List<Span> tokens(String plain, Span stretch) {
    return scan.tokens(plain, stretch, (word, tokens) -> addWord(plain, word, tokens));
  }

  private static void addWord(String plain, Span word, List<Span> tokens) {
    int cut = apostrophe(plain, word) ? cut(plain, word) : word.start();
    if (cut > word.start()) {
      tokens.add(new Span(word.start(), cut));
      tokens.add(new Span(cut, word.end()));
    } else {
      tokens.add(word);
    }
  }

  private static boolean apostrophe(String plain, Span word) {
    for (int i = word.start(); i < word.end(); i++) {
      if (plain.charAt(i) == '\'') {
        return true;
      }
    }
    return false;
  }

  /** Where the clitic at the end of a word begins; where the word does if it has none. */
  private static int cut(String plain, Span word) {
    Matcher clitic = CLITIC.matcher(plain).region(word.start(), word.end());
    return clitic.find() ? clitic.start() : word.start();
  }
}
