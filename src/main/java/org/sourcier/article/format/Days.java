package org.sourcier.article.format;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the day out of the dates that formats write; the day is that of the date's own zone. */
final class Days {
  private static final Pattern ISO =
      Pattern.compile("^\\s*(\\d{4})-?(\\d{2})-?(\\d{2})(?:\\D.*)?$");
  private static final Pattern SECONDS =
      Pattern.compile("^\\s*(\\d{9,10})(\\d{3})?(?:\\.\\d+)?\\s*$");

  /** The comment that may end a mail's date: (CEST). */
  private static final Pattern COMMENT = Pattern.compile("\\s*\\([^()]*\\)\\s*$");

  private Days() {}

  /** The day of a date in ISO 8601, RFC 5322 or seconds or milliseconds since 1970. */
  static Optional<LocalDate> of(String date) {
    return iso(date).or(() -> seconds(date)).or(() -> mail(date));
  }

  private static Optional<LocalDate> iso(String date) {
    Matcher m = ISO.matcher(date);
    try {
      return m.matches()
          ? Optional.of(LocalDate.parse(m.group(1) + "-" + m.group(2) + "-" + m.group(3)))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> seconds(String date) {
    Matcher m = SECONDS.matcher(date);
    return m.matches()
        ? Optional.of(
            LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(m.group(1))), ZoneOffset.UTC))
        : Optional.empty();
  }

  private static Optional<LocalDate> mail(String date) {
    String plain = COMMENT.matcher(date.strip()).replaceFirst("");
    try {
      return Optional.of(
          ZonedDateTime.parse(plain, DateTimeFormatter.RFC_1123_DATE_TIME).toLocalDate());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
