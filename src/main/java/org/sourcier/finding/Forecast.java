package org.sourcier.finding;

import org.sourcier.rule.syntax.Chunks;
import org.sourcier.rule.syntax.VerbGroup;
import org.sourcier.text.Mood;
import org.sourcier.text.Token;

/**
 * Tells a content that speaks of what is to come: a future, a future in the past ("said it would
 * sail"), what is expected; no question, no duty, no judgement.
 */
final class Forecast {
  private final Draft draft;
  private final Chunks chunks;
  private final int first;

  /**
   * @param first the first word of the content
   */
  Forecast(Draft draft, int first) {
    this.draft = draft;
    this.chunks = draft.syntax().chunks();
    this.first = first;
  }

  /** Whether this main verb tells what is to come. */
  boolean tells(VerbGroup group) {
    return !asked(group) && (comes(group) || expected(group));
  }

  private boolean comes(VerbGroup group) {
    return group.is(Mood.FUTURE)
        || (!ought(group)
            && ((chunks.in(group.range().from(), "IS_TO") && group.head() > group.range().from())
                || (chunks.in(group.head(), "IS_TO") && infinitiveFollows(group))
                || ((cueFirst() || may(group)) && past() && inThePast(group))));
  }

  /** « Faudra-t-il attendre ? » foretells nothing. */
  private boolean asked(VerbGroup group) {
    int end = group.range().to();
    while (end < chunks.size() && !chunks.in(end, "SENTENCE_END")) {
      end++;
    }
    return chunks.is(end, "?") && chunks.sameZone(end, group.head());
  }

  /** "Il a dit qu'il viendrait"; "il viendrait, a-t-il dit" passes on a report. */
  private boolean cueFirst() {
    return draft.cueTokens().from() <= first;
  }

  /** "Il pourrait venir, a-t-il dit": what may come is a forecast wherever it stands. */
  private boolean may(VerbGroup group) {
    return chunks.in(group.range().from(), "HEDGE_POSSIBLE");
  }

  /** "va, dit-il, partir"; no future is "tout va bien". */
  private boolean infinitiveFollows(VerbGroup group) {
    return chunks.groups().stream()
        .filter(other -> other.range().from() >= group.range().to())
        .findFirst()
        .filter(other -> other.is(Mood.INFINITIVE))
        .isPresent();
  }

  /** "Nul ne devrait": a duty and no forecast. */
  private boolean ought(VerbGroup group) {
    return group.is(Mood.CONDITIONAL) && group.negated() && chunks.in(group.head(), "MODAL");
  }

  /** "is expected to", "est attendu". */
  private boolean expected(VerbGroup group) {
    return group.passive() && chunks.in(group.head(), "EXPECTED");
  }

  private boolean inThePast(VerbGroup group) {
    boolean quoted = chunks.zone(group.head()).isPresent();
    boolean future =
        group.is(Mood.CONDITIONAL) || (chunks.in(group.range().from(), "WOULD") && !quoted);
    boolean accomplished = chunks.in(group.range().from(), "AUXILIARY") && participle(group);
    return future && !(accomplished && group.is(Mood.CONDITIONAL)) && !judges(group);
  }

  /** "serait inutile", "would be wrong": what somebody thinks of a thing, not when it comes. */
  private boolean judges(VerbGroup group) {
    int next = group.range().to();
    int word = chunks.in(next, "QUOTE_MARK") ? next + 1 : next;
    return chunks.in(word, "JUDGEMENT");
  }

  private boolean participle(VerbGroup group) {
    Token head = chunks.token(group.head());
    return group.head() > group.range().from()
        && head.may(Mood.PAST_PARTICIPLE)
        && !group.passive();
  }

  /** "a dit", "a été annoncé", "a laissé entendre": an auxiliary, then a participle. */
  private boolean compound(VerbGroup group) {
    int from = group.range().from();
    boolean auxiliary = false;
    for (int i = from; i < group.range().to(); i++) {
      if (auxiliary && chunks.token(i).may(Mood.PAST_PARTICIPLE)) {
        return !chunks.in(group.head(), "EXPECTED");
      }
      auxiliary |= chunks.in(i, "AUXILIARY");
    }
    return false;
  }

  /**
   * Whether the cue speaks of the past: a compound or a simple past tense, or a participle that
   * shares the auxiliary of the verb before, "a salué P et prévenu que Q".
   */
  private boolean past() {
    return chunks
        .group(draft.cueTokens().from())
        .filter(
            group ->
                !group.is(Mood.PRESENT)
                    || chunks.token(group.head()).may(Mood.PAST)
                    || chunks.loneParticiple(group)
                    || compound(group))
        .isPresent();
  }
}
