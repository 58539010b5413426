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
    decomposed
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }
}
