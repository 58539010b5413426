package org.sourcier.rule.syntax;

import org.sourcier.text.Mood;
import org.sourcier.text.Pos;

/** Tells whether what a verb of saying reports stands right behind it. */
final class OwnContents {
  private final Chunks chunks;
  private final NounPhrases phrases;
  private final Frames frames;

  OwnContents(Chunks chunks, NounPhrases phrases, Frames frames) {
    this.chunks = chunks;
    this.phrases = phrases;
    this.frames = frames;
  }

  /** Whether a cue's own content follows: "que P", ": P", "avoir vu", "to leave". */
  boolean goesOn(VerbGroup group) {
    int next = group.range().to();
    boolean clause = chunks.in(next, "THAT") || chunks.is(next, ":");
    boolean infinitive = chunks.group(next).filter(g -> g.is(Mood.INFINITIVE)).isPresent();
    boolean vow = chunks.is(next, "to") && frames.take(group, "to");
    boolean call = chunks.is(next, Pos.ADP) && frames.take(group, "on-x-to");
    return ((clause || vow) && frames.takeClause(group))
        || call
        || (frames.take(group, "x-that") && chunks.in(phrases.base(next), "THAT"))
        || (frames.take(group, "zero") && states(next))
        || (frames.take(group, "gerund") && gerund(next))
        || (frames.take(group, "denied-noun") && chunks.is(next, "any"))
        || (frames.take(group, "against") && chunks.is(next, "against"))
        || (infinitive && frames.take(group, "infinitive"))
        || complement(group)
        || urges(group)
        || pleads(group)
        || holdsBack(group);
  }

  /** "et presse Bruxelles d'agir": somebody, then an infinitive. */
  private boolean urges(VerbGroup group) {
    int whom = phrases.base(group.range().to());
    boolean asks =
        frames.take(group, "urge") || frames.take(group, "a") || frames.take(group, "x-de");
    return asks && whom > group.range().to() && joinedInfinitive(whom);
  }

  /** "said it was safe but refused to sign". */
  private boolean holdsBack(VerbGroup group) {
    boolean but = chunks.in(group.range().from() - 1, "BUT");
    return but && (chunks.in(group.head(), "HOLDS_BACK") || withholds(group));
  }

  /** "but would neither confirm nor deny it", "but did not say why". */
  private boolean withholds(VerbGroup group) {
    int end = group.range().to();
    boolean neither = chunks.is(end, "neither") && chunks.in(end + 1, "WITHHOLDS");
    boolean not = group.negated() || chunks.is(group.head() - 1, "neither");
    return neither || (not && chunks.in(group.head(), "WITHHOLDS"));
  }

  /** "said it was deliberate and urged allies to act", "and accused X of P". */
  private boolean pleads(VerbGroup group) {
    int next = group.range().to();
    int object = phrases.whole(next, true);
    boolean moved = chunks.is(object, "to") && frames.take(group, "x-to");
    boolean accused = chunks.is(object, "of") && frames.take(group, "x-of");
    return chunks.in(group.head(), "PLEADS_WITH") && object > next && (moved || accused);
  }

  /** "et demande à partir", "et promet de venir": an infinitive that a small word joins. */
  private boolean complement(VerbGroup group) {
    return joinedInfinitive(group.range().to())
        && (frames.take(group, "de")
            || frames.take(group, "a-self")
            || frames.take(group, "a-own"));
  }

  private boolean joinedInfinitive(int at) {
    return chunks.in(at, "OPENS_COMPLEMENT")
        && chunks.group(at + 1).filter(g -> g.is(Mood.INFINITIVE)).isPresent();
  }

  private boolean gerund(int next) {
    return chunks.group(next).filter(g -> g.is(Mood.PRESENT_PARTICIPLE)).isPresent();
  }

  /** Whether a subject and its verb follow: "and added the army would stay". */
  boolean states(int next) {
    int subject = phrases.extended(next, true);
    return subject > next && chunks.groupFrom(subject).filter(VerbGroup::finite).isPresent();
  }
}
