package org.sourcier.party;

import java.util.Set;

/**
 * Tells towns from people and firms of the same name: "the mayor of Fresno", "à Roubaix", "Tulsa
 * police", "Mesa, Arizona". The names of towns are too many and too common to be places anywhere.
 */
final class Towns {
  private static final Set<String> CONTRACTED = Set.of("du", "au", "des", "aux");
  private static final Set<String> ARTICLES = Set.of("le", "la", "les", "l");

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

  /** "In Fresno", "de Béziers", "dans le Loiret", "du Gard": the English "a" is no French "à". */
  private boolean after(int from) {
    String before = words.key(from - 1);
    boolean article = words.english(from) && before.equals("a");
    boolean french = !words.english(from);
    return (where(before) && !article)
        || (french && CONTRACTED.contains(before))
        || (french && ARTICLES.contains(before) && where(words.key(from - 2)));
  }

  private boolean where(String key) {
    return register.smallWords().in(SmallWords.List.WHERE, key);
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
