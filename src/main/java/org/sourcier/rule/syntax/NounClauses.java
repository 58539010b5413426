package org.sourcier.rule.syntax;

import org.sourcier.text.Mood;
import org.sourcier.text.Pos;

/** Where the clause of a noun of saying is over, as in « la rumeur selon laquelle P a couru ». */
final class NounClauses {
  private static final int LONGEST_PHRASE = 6;

  private final Chunks chunks;
  private final NounPhrases phrases;
  private final Frames frames;

  NounClauses(Chunks chunks, NounPhrases phrases, Frames frames) {
    this.chunks = chunks;
    this.phrases = phrases;
    this.frames = frames;
  }

  /** "La rumeur selon laquelle P a couru": the second verb is that of the rumour. */
  boolean over(int i, int from) {
    boolean verb = chunks.groupFrom(i).filter(g -> g.finite() && !caused(g)).isPresent();
    return verb
        && (infinitiveOfNoun(from) || (clauseOfNoun(from) && !objectNoun(from - 2)))
        && verbBetween(from, i);
  }

  /** "denied a report that it had helped fined firms move": the noun has no verb of its own. */
  private boolean objectNoun(int noun) {
    for (int i = noun - 1; i >= 0 && !opens(i) && !chunks.is(i, ","); i--) {
      if (chunks.group(i).filter(VerbGroup::finite).isPresent()) {
        return chunks.is(i + 1, Pos.DET, Pos.NOUN, Pos.ADJ, Pos.PRON);
      }
    }
    return false;
  }

  /** "will help Iran get fuel": a bare infinitive behind the object of such a verb. */
  private boolean caused(VerbGroup group) {
    int end = group.range().from();
    return chunks.groups().stream()
        .filter(g -> g.range().to() < end && chunks.in(g.head(), "CAUSES"))
        .anyMatch(g -> phrases.base(g.range().to()) == end);
  }

  private boolean verbBetween(int from, int i) {
    boolean verb = false;
    for (int at = from; at < i; at++) {
      verb |=
          chunks
              .group(at)
              .filter(g -> (g.finite() && !reduced(g)) || infinitiveOfNoun(from))
              .isPresent();
      if (joins(at)) {
        return false;
      }
    }
    return verb;
  }

  /** "militants linked to the group": a lone participle before a preposition may be no verb. */
  private boolean reduced(VerbGroup group) {
    int end = group.range().to();
    return end - group.range().from() == 1
        && chunks.token(group.head()).may(Mood.PAST_PARTICIPLE)
        && chunks.is(end, Pos.ADP)
        && chunks.is(group.range().from() - 1, Pos.NOUN, Pos.PROPN);
  }

  private boolean joins(int at) {
    return chunks.in(at, "RELATIVE")
        || chunks.in(at, "INTERROGATIVE")
        || chunks.in(at, "AND")
        || chunks.is(at, ",")
        || chunks.is(at, Pos.SCONJ);
  }

  private boolean infinitiveOfNoun(int from) {
    boolean called = chunks.is(from - 1, "à") && calls(from - 2);
    return called || (chunks.in(from - 1, "COMPLEMENT") && cueNoun(from - 2));
  }

  /** « L'appel du syndicat à » : whether a cue noun stands here, or before who calls. */
  private boolean calls(int last) {
    int i = last;
    while (i > last - LONGEST_PHRASE && !cueNoun(i) && chunks.group(i).isEmpty()) {
      i--;
    }
    return cueNoun(i);
  }

  private boolean clauseOfNoun(int from) {
    boolean according = chunks.in(from - 1, "RELATIVE") && chunks.in(from - 2, "ACCORDING");
    return according || (chunks.in(from - 1, "THAT") && cueNoun(from - 2) && !saidIn(from - 2));
  }

  /** "says in its report that P": the clause is that of the verb, not of the noun. */
  private boolean saidIn(int noun) {
    int i = noun - 1;
    while (i > noun - LONGEST_PHRASE && chunks.is(i, Pos.DET, Pos.ADJ, Pos.NOUN, Pos.PRON)) {
      i--;
    }
    return chunks.is(i, Pos.ADP)
        && chunks.group(i - 1).filter(g -> frames.take(g, "that")).isPresent();
  }

  private boolean cueNoun(int i) {
    return chunks.is(i, Pos.NOUN)
        && chunks.group(i).isEmpty()
        && chunks.vocabulary().nouns().containsKey(chunks.token(i).lemma());
  }

  /**
   * Whether a conjunction stands where a sentence or clause begins: "While", ", if", "that when".
   */
  boolean opens(int i) {
    boolean first =
        i == 0
            || chunks.is(i - 1, ",")
            || chunks.in(i - 1, "THAT")
            || chunks.in(i - 1, "QUOTE_MARK")
            || chunks.in(i - 1, "STOP");
    return first && chunks.in(i, "FRONTS");
  }
}
