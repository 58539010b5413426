package org.sourcier.claim;

import java.text.Normalizer;
import java.util.Locale;

/** Makes spellings of one word alike: case, accents, ligatures, apostrophes. */
final class Folding {
  private Folding() {}

  /** "Œil" and "oeil" become "oeil", "Séoul" and "Seoul" become "seoul". */
  static String fold(String word) {
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
