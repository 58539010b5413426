package org.sourcier.report.wording;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.sourcier.time.Interval;

/** Says when the articles of a set appeared: on a day, in a month, or between two of these. */
public final class Publication {
  private final Wording words;
  private final Days days;

  /**
   * @param words of the report's language
   */
  public Publication(Wording words) {
    this.words = words;
    this.days = new Days(words);
  }

  /**
   * When a set appeared, and how many of its articles do not say so.
   *
   * @param dates of the articles that have one, at least one
   * @param undated how many have none
   */
  public String say(List<Interval> dates, int undated) {
    Map<String, String> facts =
        Map.of(
            "dated", words.count("noun.article", dates.size()),
            "span", span(dates),
            "undated", words.number(undated));
    return undated == 0 ? span(dates) : words.say("title.published-some", facts);
  }

  /**
   * From when to when articles appeared.
   *
   * @param dates at least one
   */
  public String span(List<Interval> dates) {
    Interval first = dates.stream().min(Comparator.comparing(Interval::from)).orElseThrow();
    Interval last = dates.stream().max(Comparator.comparing(Interval::to)).orElseThrow();
    return first.equals(last)
        ? words.say(key("title.published", first), Map.of("days", days.say(first)))
        : words.say("title.published-between", Map.of("from", end(first), "to", end(last)));
  }

  private String end(Interval interval) {
    return words.say(key("title.end", interval), Map.of("days", days.say(interval)));
  }

  private static String key(String key, Interval interval) {
    return key + (interval.oneDay() ? "-day" : "-days");
  }
}
