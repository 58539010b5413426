package org.sourcier.claim;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.sourcier.text.Token;

/** Reads days of the week, dates and years: "day:sat", "date:26 jan", "month:jan", "year:2019". */
final class Dates {
  private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{2}");
  private static final Pattern DAY = Pattern.compile("[0-3]?[0-9](er|st|nd|rd|th)?");

  private final ClaimWords words;

  Dates(ClaimWords words) {
    this.words = words;
  }

  SortedSet<String> of(List<Token> tokens) {
    SortedSet<String> found = new TreeSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      String norm = tokens.get(i).norm();
      Optional.ofNullable(words.days().get(norm)).ifPresent(day -> found.add("day:" + day));
      if (words.months().containsKey(norm)) {
        found.add(month(tokens, i, words.months().getOrDefault(norm, norm)));
      } else if (YEAR.matcher(norm).matches()) {
        found.add("year:" + norm);
      }
    }
    return found;
  }

  private static String month(List<Token> tokens, int at, String month) {
    if (at > 0 && day(tokens.get(at - 1).norm())) {
      return "date:" + number(tokens.get(at - 1).norm()) + " " + month;
    }
    if (at + 1 < tokens.size() && day(tokens.get(at + 1).norm())) {
      return "date:" + number(tokens.get(at + 1).norm()) + " " + month;
    }
    return "month:" + month;
  }

  private static boolean day(String norm) {
    return DAY.matcher(norm).matches();
  }

  private static String number(String norm) {
    return norm.replaceAll("[^0-9]", "");
  }
}
