package org.sourcier.rule.syntax;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.sourcier.text.Mood;

/**
 * A verb with its auxiliaries, clitics, negation and the adverbs among them: "n'a pas encore
 * confirmé", "a-t-elle ajouté", "had not been told".
 *
 * @param range its tokens
 * @param head the token of the verb that means something
 * @param lemmas what the head may be a form of; also with its semi-auxiliary: "laisser entendre"
 * @param mood of its first verb, where the dictionary knows it
 * @param negated whether a negation stands in it
 * @param passive whether the subject is not who acts
 * @param clitic the token of an inverted subject pronoun: "-t-il"
 */
public record VerbGroup(
    Range range,
    int head,
    Set<String> lemmas,
    Optional<Mood> mood,
    boolean negated,
    boolean passive,
    OptionalInt clitic) {

  public VerbGroup {
    lemmas = Set.copyOf(lemmas);
  }

  /** Whether a clause can stand on it. */
  public boolean finite() {
    return mood.filter(Mood::finite).isPresent();
  }

  /** Whether its first verb is in this mood. */
  public boolean is(Mood wanted) {
    return mood.filter(wanted::equals).isPresent();
  }

  /** The group as a verb in the mood of another, whose auxiliary it shares. */
  VerbGroup inTheMoodOf(VerbGroup other) {
    return new VerbGroup(range, head, lemmas, other.mood, negated, false, clitic);
  }
}
