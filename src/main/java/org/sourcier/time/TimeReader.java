package org.sourcier.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Finds the times that a text of one language names and resolves them against the day on which it
 * was written, in the manner of TIMEX3 (ISO-TimeML): each becomes an interval of days. Safe between
 * threads.
 */
public final class TimeReader {
  private final TimeRules rules;
  private final ExpressionIndex index;

  TimeReader(TimeRules rules) {
    this.rules = rules;
    this.index = new ExpressionIndex(rules.words(), rules.expressions());
  }

  /**
   * With the words and expressions of a language.
   *
   * @param language "fr" or "en"
   */
  public static TimeReader of(Times times, String language) {
    return new TimeReader(times.of(language));
  }

  /**
   * The times that a text names, in order, never overlapping.
   *
   * @param text a sentence or a few
   * @param written the days between which it was written; nothing where unknown: then only what is
   *     said in full is found
   * @param named the last time that was named before the text, for those counted from it
   * @param tense of the verbs around a place in it, for weekdays and months without a year
   */
  public List<Mention> read(
      String text, Optional<Interval> written, Optional<Interval> named, IntFunction<Tense> tense) {
    Pattern.Text words = new Pattern.Text(Word.in(text), rules.words());
    List<BitSet> candidates = index.candidates(words.words());
    List<Mention> found = new ArrayList<>();
    Optional<Interval> before = named;
    int at = 0;
    while (at < words.words().size()) {
      Optional<Hit> hit = longest(words, at, candidates.get(at));
      if (hit.isPresent()) {
        Tense here = tense.apply(words.words().get(at).start());
        Optional<Mention> mention =
            hit.get().mention(words, at, hit.get().origin(written, before), here);
        mention.ifPresent(found::add);
        before = mention.isPresent() ? mention.map(Mention::interval) : before;
        at = hit.get().end();
      } else {
        at++;
      }
    }
    return found;
  }

  /** Whether a word makes its clause speak of what is to come: "will", "prévu". */
  public boolean looksAhead(String norm) {
    return rules.words().ahead().contains(norm);
  }

  /** Whether a lemma is that of the auxiliary behind which a thing is done: "have". */
  public boolean saysDone(String lemma) {
    return rules.words().done().contains(lemma);
  }

  /** The longest expression that begins at a word. */
  Optional<Hit> hit(List<Word> words, int from) {
    BitSet candidates = index.candidates(words.get(from));
    return longest(new Pattern.Text(words, rules.words()), from, candidates);
  }

  private Optional<Hit> longest(Pattern.Text words, int from, BitSet candidates) {
    Optional<Hit> best = Optional.empty();
    for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
      Expression expression = rules.expressions().get(i);
      List<Hit> hits = new ArrayList<>(1);
      expression
          .pattern()
          .match(
              words,
              from,
              Captures.NONE,
              (end, captures) -> hits.add(new Hit(expression, end, captures)));
      for (Hit hit : hits) {
        if (best.filter(b -> b.end() >= hit.end()).isEmpty()) {
          best = Optional.of(hit);
        }
      }
    }
    return best;
  }

  /** An expression that matched, up to the word before {@code end}. */
  record Hit(Expression expression, int end, Captures captures) {
    /** What it is counted from: a time named before counts if it is as fine as what is counted. */
    private Optional<Interval> origin(Optional<Interval> written, Optional<Interval> named) {
      return expression.anaphoric()
          ? named.filter(i -> i.precision().compareTo(expression.fixed().unit(captures)) <= 0)
          : written;
    }

    Optional<Mention> mention(
        Pattern.Text words, int from, Optional<Interval> written, Tense tense) {
      Basis basis = expression.basis(captures);
      Optional<Interval> at =
          written.isEmpty() && basis == Basis.STATED
              ? resolved(LocalDate.EPOCH, tense)
              : written.flatMap(w -> resolved(w, tense));
      boolean since =
          words.words().subList(Math.max(0, from - 1), end).stream()
              .anyMatch(word -> words.vocabulary().since().contains(word.norm()));
      return at.map(i -> since && written.isPresent() ? lasting(i, written.get()) : i)
          .map(
              i ->
                  new Mention(
                      words.words().get(from).start(), words.words().get(end - 1).end(), i, basis));
    }

    private Optional<Interval> resolved(Interval written, Tense tense) {
      Optional<Interval> early = resolved(written.from(), tense);
      return written.oneDay()
          ? early
          : early.flatMap(e -> resolved(written.to(), tense).map(e::hull));
    }

    Optional<Interval> resolved(LocalDate day, Tense tense) {
      Reference now =
          new Reference(day, expression.tense().orElse(tense), expression.tense().isPresent());
      return expression.meaning().of(captures, expression.fixed(), now);
    }

    /** What began then lasts until the words were written. */
    private static Interval lasting(Interval begun, Interval written) {
      return begun.from().isAfter(written.to())
          ? begun
          : new Interval(begun.from(), written.to(), begun.precision());
    }
  }
}
