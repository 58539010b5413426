package org.sourcier.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds the day on which a text was published in the text itself: on a line that says only that
 * ("Publié le 3 mars 2020 à 10h12"), or where a sentence names its own day ("aujourd'hui, mardi 18
 * juin"). Where the year is not said, it is the first one that the text can be of, by the years it
 * names, in which the weekday fits. Without these, it is that of the day nearest to one that is
 * known from elsewhere, as the other articles of a set give it; without any, no year is inferred.
 */
public final class StampReader {
  private static final int LONGEST_LINE = 140;

  private static final int DATELINE = 60;

  /** "PARIS, 29 mai 2012 (AFP)", with the day as its group. */
  private static final Pattern PLACED =
      Pattern.compile(
          "\\s*(?:\\p{Lu}[\\p{L}.,'’ -]{1,40},\\s+)?(\\S.{4,30}?)(?:\\s*\\([\\p{L}/ &-]{2,30}\\))?");

  private static final Pattern DASH = Pattern.compile("\\.?\\s*[-–—]\\s");
  private static final int MONTHS = 12;

  /** A weekday falls on the same date again after five, six or eleven years. */
  private static final int REACH = 5;

  private final List<TimeRules> languages;

  /**
   * @param times how days are named
   */
  public StampReader(Times times) {
    this.languages = Times.LANGUAGES.stream().map(times::of).toList();
  }

  /**
   * What a text says of its days.
   *
   * @param edges its beginning and end, where such things are said
   * @param text all of it, whose years help where a day has none
   */
  public Stamps read(String edges, String text) {
    return read(edges, text, Optional.empty());
  }

  /**
   * The same of a text that is known to be of about a day.
   *
   * @param near within half a year of which it is looked for where the text itself tells no year
   */
  public Stamps read(String edges, String text, Optional<LocalDate> near) {
    List<String> words = Word.in(edges).stream().map(Word::norm).toList();
    List<Reading> readings =
        languages.stream()
            .map(rules -> new Reading(rules, edges, text, near, common(rules, words)))
            .sorted(Comparator.comparingLong(Reading::common).reversed())
            .toList();
    return readings.stream().map(Reading::stamps).reduce(Stamps.NONE, Stamps::or);
  }

  private static long common(TimeRules rules, List<String> words) {
    return words.stream().filter(rules.words().common()::contains).count();
  }

  /** One text in one language. */
  private static final class Reading {
    private final TimeRules rules;
    private final TimeReader reader;
    private final String edges;
    private final OptionalInt first;
    private final Optional<LocalDate> near;
    private final long common;

    /**
     * @param common how many words of the language stand in the text
     */
    Reading(TimeRules rules, String edges, String text, Optional<LocalDate> near, long common) {
      this.rules = rules;
      this.reader = new TimeReader(rules);
      this.edges = edges;
      this.first = firstYear(text);
      this.near = near;
      this.common = common;
    }

    long common() {
      return common;
    }

    Stamps stamps() {
      Stamps lines = Stamps.NONE;
      for (String line : edges.split("\\R", -1)) {
        lines = lines.or(line.length() <= LONGEST_LINE ? line(line) : Stamps.NONE);
        lines = lines.or(dateline(line));
      }
      return lines.or(new Stamps(today(), Optional.empty()));
    }

    /** A line counts if it says nothing but days, hours and that it was published then. */
    private Stamps line(String line) {
      List<Word> words = Word.in(line);
      List<Dating> published = new ArrayList<>();
      List<Dating> updated = new ArrayList<>();
      boolean changed = false;
      int at = named(words);
      while (at < words.size()) {
        Optional<Dated> dated = dated(line, words, at, false);
        if (dated.isPresent()) {
          (changed ? updated : published).add(dated.get().dating());
          at = dated.get().end();
        } else if (stampWord(words.get(at))) {
          changed |= rules.words().updated().contains(words.get(at).norm());
          at++;
        } else {
          return Stamps.NONE;
        }
      }
      return new Stamps(published.stream().findFirst(), updated.stream().findFirst());
    }

    /** The word after the name that stands before the day: "Par Jean Exemple, le 3 mars 2020". */
    private int named(List<Word> words) {
      int at = !words.isEmpty() && rules.words().byline().contains(words.get(0).norm()) ? 1 : 0;
      while (at > 0 && at < words.size() && words.get(at).capital() && !stampWord(words.get(at))) {
        at++;
      }
      return at;
    }

    /** A text may begin with its day and a dash, maybe with a place and an agency. */
    private Stamps dateline(String line) {
      String beginning = line.substring(0, Math.min(DATELINE, line.length()));
      Matcher dash = DASH.matcher(beginning);
      if (!dash.find()) {
        return Stamps.NONE;
      }
      String head = beginning.substring(0, dash.start());
      Matcher placed = PLACED.matcher(head);
      return line(head).or(placed.matches() ? line(placed.group(1)) : Stamps.NONE);
    }

    private boolean stampWord(Word word) {
      return rules.words().stamp().contains(word.norm())
          || rules.words().updated().contains(word.norm())
          || (word.norm().length() == 1 && !Character.isLetterOrDigit(word.norm().charAt(0)))
          || word.norm().matches("[0-9]{1,2}");
    }

    private Optional<Dating> today() {
      List<Word> words = Word.in(edges);
      for (int at = 0; at < words.size(); at++) {
        Optional<Dated> dated = dated(edges, words, at, true);
        if (dated.isPresent()) {
          return dated.map(Dated::dating);
        }
      }
      return Optional.empty();
    }

    private Optional<Dated> dated(String text, List<Word> words, int at, boolean today) {
      return reader
          .hit(words, at)
          .filter(hit -> hit.expression().today() || !today)
          .flatMap(hit -> interval(hit).map(i -> dated(text, words, at, hit, i)));
    }

    private static Dated dated(
        String text, List<Word> words, int at, TimeReader.Hit hit, Interval interval) {
      String exact = text.substring(words.get(at).start(), words.get(hit.end() - 1).end());
      boolean stated = hit.expression().basis(hit.captures()) == Basis.STATED;
      Basis basis = stated ? Basis.STATED : Basis.INFERRED;
      return new Dated(new Dating(interval, basis, exact.replaceAll("\\s+", " ")), hit.end());
    }

    private Optional<Interval> interval(TimeReader.Hit hit) {
      return switch (hit.expression().meaning()) {
        case FIGURES ->
            hit.resolved(LocalDate.EPOCH, Tense.UNKNOWN).filter(i -> common > 0 || sure(hit));
        case ISO, YEAR_MONTH -> hit.resolved(LocalDate.EPOCH, Tense.UNKNOWN);
        case DATE ->
            hit.captures().has(Kind.YEAR)
                ? hit.resolved(LocalDate.EPOCH, Tense.UNKNOWN)
                : fitting(hit.captures());
        default -> Optional.empty();
      };
    }

    /** Whether day and month can't be exchanged, in whatever language. */
    private static boolean sure(TimeReader.Hit hit) {
      int first = hit.captures().first(Kind.TWO);
      int second = hit.captures().nth(Kind.TWO, 1).orElse(first);
      return first > MONTHS || second > MONTHS || first == second;
    }

    private Optional<Interval> fitting(Captures captures) {
      OptionalInt weekday = captures.nth(Kind.DAY, 0);
      if (weekday.isEmpty() || first.isEmpty()) {
        return near.flatMap(day -> nearest(day, captures, weekday));
      }
      for (int year = first.getAsInt(); year <= first.getAsInt() + REACH; year++) {
        Optional<LocalDate> day =
            Calendar.day(year, captures.first(Kind.MONTH), captures.first(Kind.DATE))
                .filter(d -> d.getDayOfWeek().getValue() == weekday.getAsInt());
        if (day.isPresent()) {
          return day.map(Interval::of);
        }
      }
      return Optional.empty();
    }

    private static Optional<Interval> nearest(LocalDate near, Captures said, OptionalInt weekday) {
      return IntStream.rangeClosed(near.getYear() - 1, near.getYear() + 1)
          .mapToObj(year -> Calendar.day(year, said.first(Kind.MONTH), said.first(Kind.DATE)))
          .flatMap(Optional::stream)
          .min(Comparator.comparingLong(day -> Math.abs(ChronoUnit.DAYS.between(near, day))))
          .filter(d -> weekday.isEmpty() || d.getDayOfWeek().getValue() == weekday.getAsInt())
          .map(Interval::of);
    }

    /**
     * The first year that this text can be of: the latest that it names, or the one after where it
     * speaks of it as past ("depuis 2019"); years that lie ahead aside ("d'ici 2030").
     */
    private OptionalInt firstYear(String text) {
      List<Word> words = Word.in(text);
      OptionalInt first = OptionalInt.empty();
      for (int i = 1; i < words.size(); i++) {
        OptionalInt year = rules.words().value(Kind.YEAR, words.get(i));
        String before = words.get(i - 1).norm();
        int own = year.orElse(0) + (rules.words().since().contains(before) ? 1 : 0);
        boolean ahead = rules.words().limits().contains(before);
        if (year.isPresent() && !ahead && own > first.orElse(0)) {
          first = OptionalInt.of(own);
        }
      }
      return first;
    }
  }

  /** A day with the number of the word after it. */
  private record Dated(Dating dating, int end) {}
}
