package org.sourcier.rule.pattern;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sourcier.rule.syntax.Chunks;
import org.sourcier.rule.syntax.VerbGroup;
import org.sourcier.rule.vocabulary.CueWord;
import org.sourcier.text.Mood;
import org.sourcier.text.Token;

/**
 * Many patterns of one language by the words that they need: each word of a sentence is looked up
 * once, and most patterns are then known not to match, or to be worth trying at a few words only.
 */
public final class PatternIndex {
  private final Map<Opening, Integer> numbers = new HashMap<>();
  private final Map<String, Integer> words = new HashMap<>();
  private final List<Opening.InList> lists = new ArrayList<>();
  private final List<Entry> patterns = new ArrayList<>();

  /**
   * A pattern by the numbers of openings.
   *
   * @param openings of its cue
   * @param needs of each set, something must stand in the sentence
   */
  private record Entry(BitSet openings, List<BitSet> needs) {
    boolean mayMatch(BitSet present) {
      for (BitSet need : needs) {
        if (!need.intersects(present)) {
          return false;
        }
      }
      return openings.intersects(present);
    }
  }

  /** Of these patterns; they are then known by their place in the list. */
  public PatternIndex(List<CuePattern> all) {
    for (CuePattern pattern : all) {
      patterns.add(
          new Entry(
              numbered(pattern.openings()), pattern.needs().stream().map(this::numbered).toList()));
    }
  }

  private BitSet numbered(Set<Opening> openings) {
    BitSet set = new BitSet();
    openings.forEach(opening -> set.set(number(opening)));
    return set;
  }

  private int number(Opening opening) {
    Integer known = numbers.putIfAbsent(opening, numbers.size());
    int number = numbers.getOrDefault(opening, 0);
    if (known == null && opening instanceof Opening.Word word) {
      words.put(word.norm(), number);
    } else if (known == null && opening instanceof Opening.InList list) {
      lists.add(list);
    }
    return number;
  }

  /** For each pattern the tokens of a sentence at which its cue may start. */
  public List<BitSet> candidates(Syntax syntax) {
    return new Search(syntax.chunks()).candidates();
  }

  /** One sentence on its way: where each opening stands. */
  private final class Search {
    private static final BitSet NOWHERE = new BitSet();

    private final Chunks chunks;
    private final BitSet present = new BitSet();
    private final BitSet[] places = new BitSet[numbers.size()];

    Search(Chunks chunks) {
      this.chunks = chunks;
      for (int i = 0; i < chunks.size(); i++) {
        token(i);
      }
    }

    List<BitSet> candidates() {
      List<BitSet> candidates = new ArrayList<>(patterns.size());
      for (Entry pattern : patterns) {
        candidates.add(pattern.mayMatch(present) ? places(pattern.openings) : NOWHERE);
      }
      return candidates;
    }

    private BitSet places(BitSet openings) {
      BitSet all = new BitSet();
      for (int o = openings.nextSetBit(0); o >= 0; o = openings.nextSetBit(o + 1)) {
        if (present.get(o)) {
          all.or(places[o]);
        }
      }
      return all;
    }

    private void token(int i) {
      Token token = chunks.token(i);
      add(i, words.getOrDefault(token.norm(), -1));
      add(i, new Opening.Any());
      add(i, new Opening.Part(token.pos()));
      for (Opening.InList list : lists) {
        if (chunks.in(i, list.list())) {
          add(i, list);
        }
      }
      if (chunks.zone(i).isPresent()) {
        add(i, new Opening.InQuotation());
      }
      CueWord noun = chunks.vocabulary().nouns().get(token.lemma());
      if (noun != null) {
        frames(i, CueWords.Kind.NOUN, noun);
      }
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
        if (word != null) {
          frames(i, passive ? CueWords.Kind.PASSIVE : CueWords.Kind.VERB, word);
        }
        if (word != null && !passive && group.finite()) {
          frames(i, CueWords.Kind.FINITE, word);
        }
      }
    }

    private void frames(int i, CueWords.Kind kind, CueWord word) {
      word.frames().forEach(frame -> add(i, new Opening.Framed(kind, frame)));
    }

    private void add(int token, Opening opening) {
      add(token, numbers.getOrDefault(opening, -1));
    }

    private void add(int token, int opening) {
      if (opening < 0) {
        return;
      }
      if (!present.get(opening)) {
        present.set(opening);
        places[opening] = new BitSet();
      }
      places[opening].set(token);
    }
  }
}
