package org.sourcier.claim;

import java.util.Map;
import java.util.Set;
import org.sourcier.text.Language;

/**
 * The words that decide how contents are compared, in one language; all in lower case.
 *
 * @param empty say nothing of what is claimed
 * @param negations turn a content into its opposite
 * @param negationNeeds words one of which must stand with a negation; empty where none need
 * @param relatives open a clause that says which one is meant
 * @param preventing verbs and prepositions of what is to be kept from being so
 * @param questions open an indirect question
 * @param speaker mean whoever speaks
 * @param states verbs of what one is, has, feels or knows, as lemmas: no acts
 * @param pointing point to something said before
 * @param representatives name sources that speak for somebody else
 * @param numbers and their values
 * @param multipliers such as "million" and their values
 * @param days by their common name
 * @param months by their common name
 * @param placing stand before a place
 * @param locating stand before the place in which something is
 * @param causing two words that open what something is due to: "because of"
 * @param bringing verbs whose subject is a cause, as lemmas: "cause"
 * @param circumstances open what the rest is set beside in time
 * @param contrasts two words that open what a content does not speak of: "but not"
 * @param purposes two words that open what is only aimed at: "so that"
 * @param definite stand before what is known already: "the two"
 * @param grounds what a speaker has for what he says, as lemmas: "evidence"
 * @param subordinators join what he says to them: "that"
 * @param objects open a clause whose object stands before it: "the boats that they built"
 * @param likening open an aside of the speaker's: "as we warned"
 * @param agents stand before the one who acts, where the voice is passive: "by"
 * @param breaks where a content may fall into parts
 */
public record ClaimWords(
    Set<String> empty,
    Set<String> negations,
    Set<String> negationNeeds,
    Set<String> relatives,
    Set<String> preventing,
    Set<String> questions,
    Set<String> speaker,
    Set<String> states,
    Set<String> pointing,
    Set<String> representatives,
    Set<String> placing,
    Set<String> locating,
    Set<String> causing,
    Set<String> bringing,
    Map<String, Long> numbers,
    Map<String, Long> multipliers,
    Map<String, String> days,
    Map<String, String> months,
    Set<String> circumstances,
    Set<String> contrasts,
    Set<String> purposes,
    Set<String> definite,
    Set<String> grounds,
    Set<String> subordinators,
    Set<String> objects,
    Set<String> likening,
    Set<String> agents,
    Set<String> breaks) {

  /** One word list for each language. */
  public record Both(ClaimWords fr, ClaimWords en) {
    /** The words of a language. */
    public ClaimWords in(Language language) {
      return language == Language.FR ? fr : en;
    }
  }

  public ClaimWords {
    empty = Set.copyOf(empty);
    negations = Set.copyOf(negations);
    negationNeeds = Set.copyOf(negationNeeds);
    relatives = Set.copyOf(relatives);
    preventing = Set.copyOf(preventing);
    questions = Set.copyOf(questions);
    speaker = Set.copyOf(speaker);
    states = Set.copyOf(states);
    pointing = Set.copyOf(pointing);
    representatives = Set.copyOf(representatives);
    placing = Set.copyOf(placing);
    locating = Set.copyOf(locating);
    causing = Set.copyOf(causing);
    bringing = Set.copyOf(bringing);
    numbers = Map.copyOf(numbers);
    multipliers = Map.copyOf(multipliers);
    days = Map.copyOf(days);
    months = Map.copyOf(months);
    circumstances = Set.copyOf(circumstances);
    contrasts = Set.copyOf(contrasts);
    purposes = Set.copyOf(purposes);
    definite = Set.copyOf(definite);
    grounds = Set.copyOf(grounds);
    subordinators = Set.copyOf(subordinators);
    objects = Set.copyOf(objects);
    likening = Set.copyOf(likening);
    agents = Set.copyOf(agents);
    breaks = Set.copyOf(breaks);
  }
}
