package org.sourcier.claim;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.IntStream;

/** Makes spellings of one word alike: case, accents, ligatures, apostrophes. */
final class Folding {
  /** Everything before is folded by its case alone. */
  private static final int FIRST_ACCENTED = 0x80;

  /** Everything before is folded letter by letter: the marks that would join it come after. */
  private static final int FIRST_JOINED = 0x180;

  private static final String[] FOLDED =
      IntStream.range(0, FIRST_JOINED)
          .mapToObj(c -> unaccented(String.valueOf((char) c)))
          .toArray(String[]::new);

  private Folding() {}

  /** "Œil" and "oeil" become "oeil", "Séoul" and "Seoul" become "seoul". */
  static String fold(String word) {
    int plain = 0;
    while (plain < word.length() && word.charAt(plain) < FIRST_ACCENTED) {
      plain++;
    }
    return plain == word.length() ? word.toLowerCase(Locale.ROOT) : accented(word);
  }

  private static String accented(String word) {
    StringBuilder folded = new StringBuilder(word.length() + 1);
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < FIRST_JOINED) {
        folded.append(FOLDED[c]);
      } else if (c == '’') {
        folded.append('\'');
      } else {
        return unaccented(word);
      }
    }
    return folded.toString();
  }

  /** By Unicode's decomposition (UAX 15), without the marks that it sets apart. */
  static String unaccented(String word) {
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
