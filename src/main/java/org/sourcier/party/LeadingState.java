package org.sourcier.party;

import java.util.Optional;
import java.util.TreeMap;

/**
 * The state whose offices an article means when it names none ("la police", "officials"): the only
 * one named in the same sentence before, else the state that most words of the article lead to; of
 * two as frequent, the one named first.
 */
final class LeadingState {
  private final Optional<Party> leading;
  private final ArticleWords words;
  private final Marks marks;

  LeadingState(ArticleWords words, Marks marks) {
    this.words = words;
    this.marks = marks;
    TreeMap<Integer, Party> byFirst = new TreeMap<>();
    java.util.Map<Party, Integer> counts = new java.util.LinkedHashMap<>();
    for (Mark mark : marks.all()) {
      if (mark.state()) {
        Party state = mark.entry().party().orElseThrow();
        byFirst.putIfAbsent(mark.from(), state);
        counts.merge(state, 1, Integer::sum);
      }
    }
    int most = counts.values().stream().mapToInt(i -> i).max().orElse(0);
    this.leading =
        byFirst.values().stream().filter(s -> counts.getOrDefault(s, 0) == most).findFirst();
  }

  /** The state meant by an office that stands at a word. */
  Optional<Party> at(int at) {
    java.util.List<Party> near =
        marks.in(words.sentenceStart(at), at).stream()
            .filter(m -> m.land() && m.state())
            .map(m -> m.entry().party().orElseThrow())
            .distinct()
            .toList();
    return near.size() == 1 ? Optional.of(near.get(0)) : leading;
  }
}
