package org.sourcier.party;

/**
 * Tells towns from people and firms of the same name: "the mayor of Fresno", "à Roubaix", "Tulsa
 * police", "Mesa, Arizona". The names of towns are too many and too common to be places anywhere.
 */
final class Towns {
  private final ArticleWords words;
  private final Register register;

  Towns(ArticleWords words, Register register) {
    this.words = words;
    this.register = register;
  }

  /** Whether words stand where a place does; always so where they are no town's name. */
  boolean stand(int from, Register.Hit hit) {
    boolean town = hit.first() instanceof Entry.Land land && land.sort() == Entry.Land.Sort.TOWN;
    return !town || after(from) || before(from + hit.length());
  }

  /** "In Fresno", "de Béziers": the English "a" is no French "à". */
  private boolean after(int from) {
    String before = words.key(from - 1);
    boolean article = words.english(from) && before.equals("a");
    return register.smallWords().in(SmallWords.List.WHERE, before) && !article;
  }

  /** "Tulsa police", "Tulsa's mayor", "Mesa, Arizona". */
  private boolean before(int to) {
    if (to >= words.sentenceEnd(to - 1) || !words.english(to)) {
      return false;
    }
    String next = words.key(to);
    if (next.equals(",") || next.equals("'s")) {
      boolean land = next.equals(",");
      return register
          .entryAt(words, to + 1)
          .filter(e -> land ? e instanceof Entry.Land : serves(e))
          .isPresent();
    }
    return register.entryAt(words, to).filter(Towns::serves).isPresent();
  }

  private static boolean serves(Entry entry) {
    return entry instanceof Entry.Office office && office.makes() == Entry.Makes.STATE;
  }
}
