package org.sourcier.party;

import java.util.Set;
import org.sourcier.party.SmallWords.Pronoun;

/**
 * Weighs how likely somebody is meant by a pronoun, of those who agree with it: nearer sentences
 * count most, then who spoke, then what the last sentence is about.
 */
final class Salience {
  /** What it costs a country that said nothing to be meant by "it", a body to be by "elle". */
  private static final int PLACE = 3;

  /** What it costs who is named within somebody's words to be meant outside of them. */
  private static final int QUOTED = 4;

  /** What it costs a paper that was spoken to, to be meant. */
  private static final int ADDRESSED = 4;

  /** What it counts to be what the last sentence is about. */
  private static final int SUBJECT = 2;

  private static final Set<String> TO = Set.of("à", "au", "aux", "to", "told");

  private final ArticleWords words;

  Salience(ArticleWords words) {
    this.words = words;
  }

  /** How many sentences lie between somebody and a word. */
  int distance(Heard heard, int at) {
    return words.sentence(at) - words.sentence(heard.at());
  }

  /** A country that said nothing is a place: nobody calls it "they". */
  static boolean land(Heard heard) {
    boolean state = heard.voice().parties().stream().anyMatch(Party::state);
    return state && heard.voice().known().isEmpty() && !heard.spoke();
  }

  /** "A-t-il dit à l'AFP", "told the Post": who was spoken to. */
  private boolean addressee(Heard heard) {
    boolean media = heard.voice().role() == Role.MEDIA || heard.voice().role() == Role.STATE_MEDIA;
    String before = words.key(heard.at() - 1);
    String second = words.key(heard.at() - 2);
    return media && !heard.spoke() && (TO.contains(before) || TO.contains(second));
  }

  /** Who the sentence before, or this one, begins with is what it is about. */
  private boolean subject(Heard heard, int at) {
    boolean near = distance(heard, at) <= 1 && words.leads(heard.at());
    return near && !heard.spoke() && !land(heard) && !words.quoted(heard.at());
  }

  /** The higher, the likelier. */
  double score(Heard heard, Pronoun pronoun, int at) {
    double score = -2.0 * distance(heard, at);
    score += heard.spoke() ? 3 : 0;
    score += words.leads(heard.at()) ? 1 : 0;
    score += subject(heard, at) ? SUBJECT : 0;
    score += heard.gender() == pronoun.gender() && heard.gender() != Entry.Gender.UNKNOWN ? 1 : 0;
    boolean person =
        pronoun.sort() == Pronoun.Sort.PERSON
            && heard.person()
            && heard.voice().entity().isPresent();
    boolean silent = pronoun.sort() == Pronoun.Sort.PERSON && !heard.person() && !heard.spoke();
    boolean place = (pronoun.sort() == Pronoun.Sort.THING && land(heard)) || silent;
    score -= words.quoted(heard.at()) && !words.quoted(at) ? QUOTED : 0;
    score -= addressee(heard) ? ADDRESSED : 0;
    return score + (person ? 1 : 0) - (place ? PLACE : 0);
  }
}
