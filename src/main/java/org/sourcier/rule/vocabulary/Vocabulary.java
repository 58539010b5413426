package org.sourcier.rule.vocabulary;

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
