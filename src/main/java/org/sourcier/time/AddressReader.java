package org.sourcier.time;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the day of publication in an article's address: most outlets put it into the path
 * ("/news/2023/9/4/…", "/2019-03-08-…").
 */
public final class AddressReader {
  private static final Pattern DAY =
      Pattern.compile(
          "(?<=/)(?<year>(?:19|20)\\d\\d)([/-])(?<month>\\d\\d?)\\2(?<date>\\d\\d?)(?!\\d)");

  /** The day that the address carries, if it is one of the calendar. */
  public Optional<Dating> read(String address) {
    Matcher found = DAY.matcher(address);
    return found.find()
        ? Calendar.day(number(found, "year"), number(found, "month"), number(found, "date"))
            .map(day -> new Dating(Interval.of(day), Basis.INFERRED, found.group()))
        : Optional.empty();
  }

  private static int number(Matcher found, String part) {
    return Integer.parseInt(found.group(part));
  }
}
