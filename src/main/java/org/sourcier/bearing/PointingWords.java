package org.sourcier.bearing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sourcier.finding.Status;
import org.sourcier.text.Token;

/**
 * The words of one language by which a find points to what was said; lemmas or forms in lower case.
 *
 * @param said nouns for what somebody said, by the status of what they mean; {@code REPORTED} holds
 *     those for anything said
 * @param lists of other words, by name
 */
record PointingWords(Map<Status, Set<String>> said, Map<String, Set<String>> lists) {
  PointingWords {
    Map<Status, Set<String>> sorts = new HashMap<>();
    said.forEach((status, nouns) -> sorts.put(status, Set.copyOf(nouns)));
    said = Map.copyOf(sorts);
    Map<String, Set<String>> copies = new HashMap<>();
    lists.forEach((name, words) -> copies.put(name, Set.copyOf(words)));
    lists = Map.copyOf(copies);
  }

  /** The status of what a noun means that stands for something said. */
  Optional<Status> sort(Token token) {
    return said.entrySet().stream()
        .filter(entry -> has(entry.getValue(), token))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Whether a word is in the list of this name. */
  boolean has(String list, Token token) {
    return has(lists.getOrDefault(list, Set.of()), token);
  }

  private static boolean has(Set<String> words, Token token) {
    return words.contains(token.norm()) || words.contains(token.lemma());
  }
}
