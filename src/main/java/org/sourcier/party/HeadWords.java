package org.sourcier.party;

import java.util.List;
import org.sourcier.party.ArticleWords.Range;

/** Tells from the words of a noun and beside it what kind of staff, agency or station it means. */
final class HeadWords {
  private static final int NEAR = 4;

  private final ArticleWords words;
  private final SmallWords small;

  HeadWords(ArticleWords words, SmallWords small) {
    this.words = words;
    this.small = small;
  }

  /** Engineers, managers and the like, who speak for whoever employs them. */
  boolean hand(Mark head) {
    return small.in(SmallWords.List.HANDS, words.keys(new Range(head.from(), head.to())));
  }

  /** Whether an owner is joined to a noun by a preposition right behind it. */
  boolean behind(Mark head, Mark owner) {
    return owner.from() > head.to()
        && small.in(SmallWords.List.PREPOSITIONS, words.key(head.to()))
        && owner.from() - head.to() <= NEAR;
  }

  /** "Un ancien ingénieur du groupe": nobody's voice but their own. */
  boolean formerHand(Mark head, int from) {
    return hand(head) && small.any(SmallWords.List.FORMER, words, from, head.from());
  }

  /** "L'Agence wallonne de l'eau", with a capital and what it is for: no agency of the press. */
  boolean agency(Mark head, List<Mark> owners, int to) {
    boolean named =
        words.key(head.from()).equals("agence")
            && head.to() - head.from() == 1
            && words.pieces().get(head.from()).capital()
            && head.from() > words.sentenceStart(head.from())
            && head.to() < to
            && !words.pieces().get(head.to()).capital();
    return named && owners.stream().noneMatch(Mark::body);
  }

  /** "Tehran radio": in English, the station named after a capital is its state's. */
  boolean air(Mark head, List<Mark> owners) {
    return small.in(SmallWords.List.AIRWAVES, words.key(head.to() - 1))
        && owners.stream().anyMatch(m -> m.to() == head.from() && m.land(Entry.Land.Sort.CAPITAL));
  }
}
