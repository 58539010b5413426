package org.sourcier.claim;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.sourcier.text.Pos;
import org.sourcier.text.Token;

/** Reads numbers with what they count: "cinq millions d'obus", "69.000 manifestants". */
final class Quantities {
  private static final int REACH = 4;
  private static final int MOST_DIGITS = 15;
  private static final int LONG_NUMBER = 4;

  private static final Pattern DIGIT = Pattern.compile("[0-9]");
  private static final Pattern DIGITS = Pattern.compile("[0-9]+");
  private static final Pattern BETWEEN = Pattern.compile("[\\s.,'’\\u00a0\\u202f]");
  private static final Pattern DECIMAL = Pattern.compile("[0-9]+[.,][0-9]{1,2}");

  private final ClaimWords words;
  private final Terms terms;

  Quantities(ClaimWords words, Terms terms) {
    this.words = words;
    this.terms = terms;
  }

  /** The values by the term of what they count; years and numbers that count nothing left out. */
  NavigableMap<String, SortedSet<Long>> of(List<Token> tokens) {
    NavigableMap<String, SortedSet<Long>> found = new TreeMap<>();
    int i = 0;
    while (i < tokens.size()) {
      Optional<Long> value = value(tokens.get(i));
      int next = i + 1;
      if (value.isPresent() && !model(tokens, i) && !pointed(tokens, i, value.get())) {
        long number = value.get();
        while (next < tokens.size() && words.multipliers().containsKey(tokens.get(next).norm())) {
          number = multiply(number, words.multipliers().getOrDefault(tokens.get(next).norm(), 1L));
          next++;
        }
        long counted = number;
        int at = i;
        unit(tokens, next)
            .or(() -> unitBefore(tokens, at))
            .ifPresent(u -> found.computeIfAbsent(u, k -> new TreeSet<>()).add(counted));
      }
      i = next;
    }
    return found;
  }

  /** "The two countries" are known already; nothing is counted. */
  private boolean pointed(List<Token> tokens, int at, long value) {
    return value == 2
        && tokens.get(at).form().chars().noneMatch(Character::isDigit)
        && at > 0
        && words.definite().contains(tokens.get(at - 1).norm());
  }

  /** "LBD 40", "Falcon 9": the number belongs to the name. */
  private static boolean model(List<Token> tokens, int at) {
    return at > 0
        && tokens.get(at - 1).pos() == Pos.PROPN
        && Terms.capital(tokens.get(at - 1))
        && tokens.get(at).form().chars().allMatch(Character::isDigit)
        && tokens.get(at).form().length() < LONG_NUMBER;
  }

  /** "The number of marchers at 69,000": what is counted stands before. */
  private Optional<String> unitBefore(List<Token> tokens, int at) {
    if (at < 2 || tokens.get(at - 1).pos() != Pos.ADP || tokens.get(at - 2).pos() != Pos.NOUN) {
      return Optional.empty();
    }
    return terms.of(List.of(tokens.get(at - 2))).stream().findFirst();
  }

  private static long multiply(long a, long b) {
    return a > Long.MAX_VALUE / Math.max(1, b) ? Long.MAX_VALUE : a * b;
  }

  private Optional<Long> value(Token token) {
    if (DIGIT.matcher(token.norm()).find()) {
      String digits = BETWEEN.matcher(token.norm()).replaceAll("");
      if (digits.length() <= MOST_DIGITS && DIGITS.matcher(digits).matches()) {
        return decimal(token.norm()) ? Optional.empty() : Optional.of(Long.valueOf(digits));
      }
    }
    return Optional.ofNullable(words.numbers().get(token.norm()));
  }

  /** "3,5" is no whole number; "69.000" is. */
  private static boolean decimal(String norm) {
    return DECIMAL.matcher(norm).matches();
  }

  /** The first thing named within a few words after the number. */
  private Optional<String> unit(List<Token> tokens, int from) {
    int to = Math.min(tokens.size(), from + REACH);
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      if (token.norm().equals("\"")) {
        continue;
      }
      boolean ends =
          words.months().containsKey(token.norm())
              || token.pos() == Pos.VERB
              || token.pos() == Pos.DET
              || !Terms.wordlike(token.norm());
      if (ends) {
        return Optional.empty();
      }
      if (token.pos() == Pos.NOUN) {
        return terms.of(List.of(token)).stream().findFirst();
      }
    }
    return Optional.empty();
  }
}
