package org.sourcier.rule.pattern;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sourcier.rule.syntax.Chunks;
import org.sourcier.rule.syntax.VerbGroup;
import org.sourcier.rule.vocabulary.CueWord;
import org.sourcier.text.Mood;
import org.sourcier.text.Token;

/**
 * Many patterns of one language by what their cues can start with: each word of a sentence is
 * looked up once, and names the few patterns worth trying at it.
 */
public final class PatternIndex {
  private final int size;
  private final Map<Opening, BitSet> patterns = new HashMap<>();
  private final List<String> lists;

  /** Of these patterns; they are then known by their place in the list. */
  public PatternIndex(List<CuePattern> all) {
    size = all.size();
    for (int i = 0; i < size; i++) {
      for (Opening opening : all.get(i).openings()) {
        patterns.computeIfAbsent(opening, o -> new BitSet()).set(i);
      }
    }
    lists =
        patterns.keySet().stream()
            .flatMap(o -> o instanceof Opening.InList in ? java.util.stream.Stream.of(in) : null)
            .map(Opening.InList::list)
            .sorted()
            .toList();
  }

  /** For each pattern the tokens of a sentence at which its cue may start. */
  public List<BitSet> candidates(Syntax syntax) {
    Search search = new Search(syntax.chunks());
    for (int token = 0; token < syntax.chunks().size(); token++) {
      search.token(token);
    }
    return List.of(search.found);
  }

  /** One sentence on its way. */
  private final class Search {
    private final Chunks chunks;
    private final BitSet[] found = new BitSet[size];

    Search(Chunks chunks) {
      this.chunks = chunks;
      for (int i = 0; i < size; i++) {
        found[i] = new BitSet();
      }
    }

    void token(int i) {
      Token token = chunks.token(i);
      add(i, new Opening.Any());
      add(i, new Opening.Word(token.norm()));
      add(i, new Opening.Part(token.pos()));
      for (String list : lists) {
        if (chunks.in(i, list)) {
          add(i, new Opening.InList(list));
        }
      }
      frames(i, CueWords.Kind.NOUN, chunks.vocabulary().nouns().get(token.lemma()));
      chunks.group(i).ifPresent(group -> verb(i, group));
    }

    private void verb(int i, VerbGroup group) {
      add(i, new Opening.InGroup());
      if (group.range().from() != i) {
        return;
      }
      boolean passive = group.passive() || group.is(Mood.PAST_PARTICIPLE);
      for (String lemma : group.lemmas()) {
        CueWord word = chunks.vocabulary().verbs().get(lemma);
        frames(i, passive ? CueWords.Kind.PASSIVE : CueWords.Kind.VERB, word);
        if (!passive && group.finite()) {
          frames(i, CueWords.Kind.FINITE, word);
        }
      }
    }

    private void frames(
        int i, CueWords.Kind kind, @org.jspecify.annotations.Nullable CueWord word) {
      Optional.ofNullable(word)
          .ifPresent(w -> w.frames().forEach(frame -> add(i, new Opening.Framed(kind, frame))));
    }

    private void add(int token, Opening opening) {
      BitSet named = patterns.get(opening);
      if (named != null) {
        named.stream().forEach(pattern -> found[pattern].set(token));
      }
    }
  }
}
