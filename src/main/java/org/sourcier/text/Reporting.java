package org.sourcier.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a short clause after a quotation reports it: "Coke user?" the candidate asked Tuesday.
 */
final class Reporting {
  private static final Pattern CLAUSE = Pattern.compile("[^.!?;:«»“”\"]{1,120}");
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
  private static final int MOST_WORDS_BEFORE = 6;
  private static final int MOST_WORDS_AFTER = 4;

  private Reporting() {}

  /** Whether what begins at {@code start} is such a clause, up to its own end or a comma. */
  static boolean follows(String text, int start, int limit, Set<String> verbs) {
    Matcher clause = CLAUSE.matcher(text).region(start, Math.min(limit, start + 121));
    if (!clause.lookingAt()) {
      return false;
    }
    List<String> words = List.of(SPACES.split(clause.group().strip().toLowerCase(Locale.ROOT), -1));
    for (int i = 1; i < Math.min(words.size(), MOST_WORDS_BEFORE + 1); i++) {
      String word = words.get(i);
      String bare = word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
      if (verbs.contains(bare)) {
        return word.endsWith(",") || words.size() - i - 1 <= MOST_WORDS_AFTER;
      }
    }
    return false;
  }
}
