package org.sourcier.report.wording;

import java.time.LocalDate;
import java.util.Map;
import org.sourcier.time.Interval;

/** Writes a stretch of days out, no more exactly than it is known. */
public final class Days {
  private final Wording words;

  /**
   * @param words of the report's language
   */
  public Days(Wording words) {
    this.words = words;
  }

  /** A day by its date, a whole month by its name, other stretches by their ends. */
  public String say(Interval interval) {
    LocalDate from = interval.from();
    LocalDate to = interval.to();
    if (interval.oneDay()) {
      return words.date(from);
    }
    if (interval.month()) {
      return words.month(from);
    }
    String start = from.getYear() == to.getYear() ? words.dayOfMonth(from) : words.date(from);
    return words.say("timeline.between", Map.of("from", start, "to", words.date(to)));
  }
}
