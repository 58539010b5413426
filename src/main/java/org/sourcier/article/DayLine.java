package org.sourcier.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A line that says only the day of publication, as 26/01/2019 19:09, 3 mars 2020, May 4, 2021. */
final class DayLine {
  private static final String LABEL =
      "(?:(?:publié|mis à jour|modifié|posté|published|updated|posted|date)\\h*(?:le|on|:)*\\h*)?";
  private static final String REST =
      "(?:\\h*(?:à|at|,|T)?\\h*\\d{1,2}\\h?[:hH]\\h?\\d{0,2}[^\\n]{0,20})?\\h*-?\\h*$";

  private static final Pattern ISO =
      Pattern.compile("(?imu)^\\h*" + LABEL + "(\\d{4})-(\\d{2})-(\\d{2})" + REST);
  private static final Pattern NUMBERS =
      Pattern.compile("(?imu)^\\h*" + LABEL + "(\\d{1,2})/(\\d{1,2})/(\\d{4})" + REST);
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?imu)^\\h*"
              + LABEL
              + "(?:\\p{L}{4,9}\\h+)?(\\d{1,2})(?:er)?\\h+(\\p{L}{3,9})\\h+(\\d{4})"
              + REST);
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(?imu)^\\h*" + LABEL + "(\\p{L}{3,9})\\h+(\\d{1,2}),\\h*(\\d{4})" + REST);

  private DayLine() {}

  /** The day of the first such line; none where day and month could be exchanged. */
  static Optional<LocalDate> find(String text) {
    return iso(text).or(() -> numbers(text)).or(() -> words(text));
  }

  private static Optional<LocalDate> iso(String text) {
    Matcher m = ISO.matcher(text);
    return m.find() ? day(number(m, 1), number(m, 2), number(m, 3)) : Optional.empty();
  }

  private static Optional<LocalDate> numbers(String text) {
    Matcher m = NUMBERS.matcher(text);
    if (!m.find()) {
      return Optional.empty();
    }
    int first = number(m, 1);
    int second = number(m, 2);
    if (first <= 12 && second <= 12 && first != second) {
      return Optional.empty();
    }
    return second > 12 ? day(number(m, 3), first, second) : day(number(m, 3), second, first);
  }

  private static Optional<LocalDate> words(String text) {
    Matcher m = DAY_FIRST.matcher(text);
    if (m.find()) {
      int year = number(m, 3);
      int of = number(m, 1);
      return month(m.group(2)).flatMap(month -> day(year, month, of));
    }
    Matcher n = MONTH_FIRST.matcher(text);
    if (n.find()) {
      int year = number(n, 3);
      int of = number(n, 2);
      return month(n.group(1)).flatMap(month -> day(year, month, of));
    }
    return Optional.empty();
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static Optional<Integer> month(String name) {
    return Stream.of(Month.values())
        .filter(m -> named(m, Locale.FRENCH, name) || named(m, Locale.ENGLISH, name))
        .map(Month::getValue)
        .findFirst();
  }

  private static boolean named(Month month, Locale locale, String name) {
    return month.getDisplayName(TextStyle.FULL, locale).equalsIgnoreCase(name);
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
