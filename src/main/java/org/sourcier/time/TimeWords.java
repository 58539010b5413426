package org.sourcier.time;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The words of one language that name times, as data.
 *
 * @param values what each word of a kind counts
 * @param capitals whether days and months are written with a capital
 * @param dayFirst whether 3/4/2021 is in April
 * @param ahead words after which a clause speaks of what is to come
 * @param done lemmas of the auxiliaries behind which a thing is done
 * @param since words before a time from which something lasts
 * @param limits words before a year that may lie ahead
 * @param stamp words that may stand on a line that says only when a text was published
 * @param byline words that begin a line with the author's name before the day
 * @param updated such words after which a later change is meant
 * @param common everyday words that tell the language of a text
 */
record TimeWords(
    Map<Kind, Map<String, Integer>> values,
    boolean capitals,
    boolean dayFirst,
    Set<String> ahead,
    Set<String> done,
    Set<String> since,
    Set<String> limits,
    Set<String> stamp,
    Set<String> byline,
    Set<String> updated,
    Set<String> common) {
  private static final int LAST_DATE = 31;
  private static final int MOST = 999;
  private static final int QUARTERS = 4;

  TimeWords {
    values = new EnumMap<>(values);
    ahead = Set.copyOf(ahead);
    done = Set.copyOf(done);
    since = Set.copyOf(since);
    limits = Set.copyOf(limits);
    stamp = Set.copyOf(stamp);
    byline = Set.copyOf(byline);
    updated = Set.copyOf(updated);
    common = Set.copyOf(common);
  }

  /** The words that are listed as one of a kind. */
  Set<String> listed(Kind kind) {
    return values.getOrDefault(kind, Map.of()).keySet();
  }

  /** What a word counts as one of a kind; nothing where it is none. */
  OptionalInt value(Kind kind, Word word) {
    return switch (kind) {
      case YEAR -> figures(word, 1800, 2199, 4);
      case TWO -> figures(word, 1, LAST_DATE, 2);
      case DATE -> either(figures(word, 1, LAST_DATE, 2), listed(kind, word));
      case NUMBER -> either(figures(word, 1, MOST, 3), listed(kind, word));
      case NTH -> either(figures(word, 1, QUARTERS, 1), listed(kind, word));
      case DAY, MONTH -> cased(word) ? listed(kind, word) : OptionalInt.empty();
      case UNIT, SEASON, EDGE, DECADE, PART -> listed(kind, word);
    };
  }

  /** "Mars" is no month in the middle of a French sentence, nor "march" in an English one. */
  private boolean cased(Word word) {
    return capitals ? word.capital() : word.opens() || !word.capital();
  }

  private static OptionalInt figures(Word word, int least, int most, int longest) {
    String norm = word.norm();
    if (norm.length() > longest || !norm.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return OptionalInt.empty();
    }
    int number = Integer.parseInt(norm);
    return number >= least && number <= most ? OptionalInt.of(number) : OptionalInt.empty();
  }

  private OptionalInt listed(Kind kind, Word word) {
    Integer value = values.getOrDefault(kind, Map.of()).get(word.norm());
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }

  private static OptionalInt either(OptionalInt first, OptionalInt second) {
    return first.isPresent() ? first : second;
  }
}
