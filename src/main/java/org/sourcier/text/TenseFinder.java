package org.sourcier.text;

import java.util.List;
import java.util.stream.IntStream;
import org.sourcier.time.Tense;
import org.sourcier.time.TimeReader;

/**
 * Tells which way the verbs around a place of a sentence point. A verb is read with its auxiliaries
 * and with what its infinitive hangs on: "sera fermé" and "may be closed" lie ahead, "had to be
 * closed" and "aurait fermé" don't.
 */
final class TenseFinder {
  /** A verb further away, in words, says nothing of a time. */
  private static final int REACH = 12;

  /** So many words such as "not" may part an auxiliary from its verb. */
  private static final int APART = 3;

  private final TimeReader reader;
  private final List<Token> tokens;

  TenseFinder(TimeReader reader, List<Token> tokens) {
    this.reader = reader;
    this.tokens = tokens;
  }

  /**
   * Of the verb or word of the future that is nearest to a place; the one before, if two are.
   *
   * @param place in code points from the start of the article
   */
  Tense around(int place) {
    int at = 0;
    while (at + 1 < tokens.size() && tokens.get(at).span().end() <= place) {
      at++;
    }
    for (int distance = 1; distance <= REACH; distance++) {
      for (int near : new int[] {at - distance, at + distance}) {
        Tense tense = near < 0 || near >= tokens.size() ? Tense.UNKNOWN : of(near);
        if (tense != Tense.UNKNOWN) {
          return tense;
        }
      }
    }
    return Tense.UNKNOWN;
  }

  private Tense of(int at) {
    if (!verb(at)) {
      return ahead(at) ? Tense.FUTURE : Tense.UNKNOWN;
    }
    int head = at;
    for (int next = step(at, 1); leads(head, next); next = step(head, 1)) {
      head = next;
    }
    int lead = head;
    for (int before = step(head, -1); leads(before, lead); before = step(lead, -1)) {
      lead = before;
    }
    return lead == head ? alone(head) : chained(lead, head);
  }

  private Tense alone(int at) {
    if (ahead(at) || may(at, Mood.FUTURE) || may(at, Mood.CONDITIONAL)) {
      return Tense.FUTURE;
    }
    return done(at) ? Tense.PAST : Tense.UNKNOWN;
  }

  /** "would have closed" is done or was never done; "aura fermé" is to come. */
  private Tense chained(int lead, int head) {
    List<Token> before = tokens.subList(lead, head);
    if (before.stream().anyMatch(t -> reader.saysDone(t.lemma()))) {
      return may(lead, Mood.FUTURE) ? Tense.FUTURE : Tense.PAST;
    }
    if (may(lead, Mood.FUTURE) || before.stream().anyMatch(t -> reader.looksAhead(t.norm()))) {
      return Tense.FUTURE;
    }
    boolean infinitive = may(head, Mood.INFINITIVE) || step(head, -1) != lead;
    if (may(lead, Mood.CONDITIONAL)) {
      return infinitive || reported(lead) ? Tense.FUTURE : Tense.PAST;
    }
    return infinitive && !past(lead) ? Tense.FUTURE : Tense.PAST;
  }

  /** "a annoncé que P serait fermé" tells of what was to come; "P serait fermé" is a rumour. */
  private boolean reported(int at) {
    int that = at;
    while (that >= 0 && tokens.get(that).pos() != Pos.SCONJ) {
      that--;
    }
    return IntStream.range(0, that).anyMatch(this::done);
  }

  /** Whether a verb is the auxiliary of another one, or an infinitive hangs on it. */
  private boolean leads(int lead, int led) {
    if (lead < 0 || led < 0 || led >= tokens.size() || !verb(led) || !(verb(lead) || ahead(lead))) {
      return false;
    }
    boolean auxiliary = tokens.get(lead).pos() == Pos.AUX;
    return may(led, Mood.INFINITIVE) || (auxiliary && may(led, Mood.PAST_PARTICIPLE));
  }

  /** The next word in a direction that is no adverb and no "to"; -1 where there is none. */
  private int step(int from, int direction) {
    for (int at = from + direction; Math.abs(at - from) <= APART; at += direction) {
      if (at < 0 || at >= tokens.size()) {
        return -1;
      }
      Pos pos = tokens.get(at).pos();
      if (pos != Pos.ADV && pos != Pos.PART) {
        return at;
      }
    }
    return -1;
  }

  private boolean verb(int at) {
    Pos pos = tokens.get(at).pos();
    return pos == Pos.VERB || pos == Pos.AUX;
  }

  private boolean ahead(int at) {
    return reader.looksAhead(tokens.get(at).norm());
  }

  private boolean may(int at, Mood mood) {
    return tokens.get(at).may(mood);
  }

  private boolean done(int at) {
    return past(at) || may(at, Mood.PAST_PARTICIPLE);
  }

  private boolean past(int at) {
    return may(at, Mood.PAST) || may(at, Mood.IMPERFECT);
  }
}
