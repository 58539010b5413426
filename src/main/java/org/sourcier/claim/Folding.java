package org.sourcier.claim;

import java.text.Normalizer;
import java.util.Locale;

/** Makes spellings of one word alike: case, accents, ligatures, apostrophes. */
final class Folding {
  /** Everything before is folded by its case alone. */
  private static final int FIRST_ACCENTED = 0x80;

  private Folding() {}

  /** "Œil" and "oeil" become "oeil", "Séoul" and "Seoul" become "seoul". */
  static String fold(String word) {
    return plain(word) ? word.toLowerCase(Locale.ROOT) : unaccented(word);
  }

  private static boolean plain(String word) {
    int at = 0;
    while (at < word.length() && word.charAt(at) < FIRST_ACCENTED) {
      at++;
    }
    return at == word.length();
  }

  private static String unaccented(String word) {
    String plain =
        word.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae").replace('’', '\'');
    String decomposed = Normalizer.normalize(plain, Normalizer.Form.NFD);
    StringBuilder folded = new StringBuilder(decomposed.length());
    int c;
    for (int i = 0; i < decomposed.length(); i += Character.charCount(c)) {
      c = decomposed.codePointAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        folded.appendCodePoint(c);
      }
    }
    return folded.toString();
  }
}
