package org.sourcier.rule.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sourcier.text.Language;

/**
 * All words that the rules of one language may speak of.
 *
 * @param lists word lists by name
 * @param verbs cue verbs by lemma; a lemma may be two words: "faire savoir"
 * @param nouns cue nouns by lemma
 * @param frames the names of all frames that some cue word takes
 */
public record Vocabulary(
    Language language,
    Map<String, WordList> lists,
    Map<String, CueWord> verbs,
    Map<String, CueWord> nouns,
    Set<String> frames) {

  /** The lists that the program itself asks for: every language has them, if only empty. */
  public static final List<String> REQUIRED =
      List.of(
          """
          ACCORDING ACCUSERS ADDRESSES ADDS AND ANYBODY AUTHOR AUTHOR_AS_THINKER AUXILIARY
          BARE_AUXILIARY BE BLAMED BLUNT BREAKS_OFF BUT BY CAUSES CLITIC CLOSES COMMENT COMPLEMENT
          COMPOSING CONDEMNS DASH DAY DEEMS DETERMINER DUE ENGLISH_BE EVEN EXAMINED EXPECTED
          FIRST_PERSON FRONTS HARMS HEDGE_POSSIBLE HEDGE_PROBABLE HOLDS_BACK IF INTERROGATIVE
          INVERTED_SUBJECT IN_MY_VIEW IS_TO JOINS_THAT JUDGEMENT KIND KNOWS_OF LEADING
          LEADS_SPEECH LIABLE MINDED MODAL NEGATION NEVER_HEAD NEVER_SOURCE NOBODY NONE
          OPENS_CLAUSE OPENS_COMPLEMENT OTHERS OWN OWNER PERSON_PRONOUN PLANS PLEADS PLEADS_WITH
          POSSESSIVE PRONOUN PUBLISHED QUOTE_MARK READY_TO_SAY REFLEXIVE REFUTES RELATIVE
          RELATIVE_SUBJECT ROUGHLY RULES_OUT SAYS_WORD SCORNS SELF SEMI_AUXILIARY SENTENCE_END
          SET_ADVERB SPEAKERS SPEAKS_OR_ACTS STOP STRESSED SURMISE SWEARS TAKES_BE TELLS_ME THAT
          THIS TIME TOWARDS TRAILING TURNS_TO_SAY VERDICT VICTIM VIEWS WISHES WITHHOLDS WOULD
          WRONG WRONGED WRONGLY WRONGS
          """
              .strip()
              .split("\\s+"));

  public Vocabulary {
    lists = Map.copyOf(lists);
    verbs = Map.copyOf(verbs);
    nouns = Map.copyOf(nouns);
    frames = Set.copyOf(frames);
  }

  /** The list of a name that the loader has checked to exist. */
  public WordList list(String name) {
    return Optional.ofNullable(lists.get(name))
        .orElseThrow(() -> new IllegalArgumentException("no word list is called " + name));
  }
}
