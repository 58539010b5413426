package org.sourcier.text;

/** Which points belong to the word before them. */
final class Abbreviations {
  private final LanguageData data;

  Abbreviations(LanguageData data) {
    this.data = data;
  }

  /**
   * The end of the word {@code [start, end)} with the point of its abbreviation, if it has one and
   * something follows it before {@code limit}; else {@code end}.
   */
  int extend(String plain, int start, int end, int limit) {
    if (end + 1 >= limit || plain.charAt(end) != '.' || end - start > 8) {
      return end;
    }
    String word = plain.substring(start, end);
    boolean abbreviated =
        data.titles().contains(word)
            || data.abbreviations().contains(word)
            || (initial(word) && plain.charAt(end + 1) != '.');
    return abbreviated ? end + 1 : end;
  }

  /** Whether a point after this word can't end a sentence, whatever follows. */
  boolean title(String word) {
    return data.titles().contains(word) || initial(word);
  }

  /** Whether a point after this word ends a sentence only before a word that begins one. */
  boolean known(String word) {
    return data.abbreviations().contains(word);
  }

  /** "J" of "J. Martin". */
  private static boolean initial(String word) {
    return word.length() == 1 && Character.isUpperCase(word.charAt(0));
  }
}
