package org.sourcier.rule.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sourcier.rule.syntax.Chunks;
import org.sourcier.rule.syntax.VerbGroup;
import org.sourcier.rule.vocabulary.CueWord;
import org.sourcier.rule.vocabulary.WordMemo;
import org.sourcier.text.Mood;
import org.sourcier.text.Pos;
import org.sourcier.text.Token;

/**
 * Many patterns of one language by the words that they need: each word of a sentence is looked up
 * once, and most patterns are then known not to match, or to be worth trying at a few words only.
 */
public final class PatternIndex {
  private final Map<Opening, Integer> numbers = new HashMap<>();
  private final Map<String, Integer> words = new HashMap<>();
  private final Map<String, Integer> lists = new HashMap<>();
  private final Map<Pos, Integer> parts = new EnumMap<>(Pos.class);
  private final Map<String, List<Frame>> frames = new HashMap<>();
  private final List<Entry> patterns = new ArrayList<>();
  private final List<BitSet> opened = new ArrayList<>();
  private final WordMemo<BitSet> known = new WordMemo<>(this::byItself);

  /**
   * A pattern by the numbers of openings.
   *
   * @param openings of its cue
   * @param needs of each set, something must stand in the sentence
   * @param before of each set, something must stand before the first word of the cue
   * @param behind of each set, something must stand behind it
   */
  private record Entry(
      BitSet openings, List<BitSet> needs, List<BitSet> before, List<BitSet> behind) {
    boolean mayMatch(BitSet present) {
      for (BitSet need : needs) {
        if (!need.intersects(present)) {
          return false;
        }
      }
      return true;
    }
  }

  /**
   * A pattern that a sentence may match.
   *
   * @param pattern its place in the list
   * @param tokens at which its cue may start
   */
  public record Candidate(int pattern, BitSet tokens) {}

  /** A kind of cue word that takes a frame, and the number of that opening. */
  private record Frame(CueWords.Kind kind, int number) {}

  /** Of these patterns; they are then known by their place in the list. */
  public PatternIndex(List<CuePattern> all) {
    for (CuePattern pattern : all) {
      patterns.add(
          new Entry(
              numbered(pattern.openings()),
              numbered(pattern.needs()),
              numbered(pattern.needsBefore()),
              numbered(pattern.needsBehind())));
    }
    for (int opening = 0; opening < numbers.size(); opening++) {
      opened.add(new BitSet());
    }
    for (int i = 0; i < patterns.size(); i++) {
      int pattern = i;
      patterns.get(i).openings.stream().forEach(opening -> opened.get(opening).set(pattern));
    }
  }

  private List<BitSet> numbered(List<Set<Opening>> needs) {
    return needs.stream().map(this::numbered).toList();
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
      lists.put(list.list(), number);
    } else if (known == null && opening instanceof Opening.Part part) {
      parts.put(part.pos(), number);
    } else if (known == null && opening instanceof Opening.Framed framed) {
      frames
          .computeIfAbsent(framed.frame(), f -> new ArrayList<>())
          .add(new Frame(framed.kind(), number));
    }
    return number;
  }

  /** The patterns that a sentence may match, in their order. */
  public List<Candidate> candidates(Syntax syntax) {
    return new Search(syntax.chunks(), byList(syntax.chunks())).candidates();
  }

  /** The opening of each list by the list's number, or -1. */
  private int[] byList(Chunks chunks) {
    int[] openings = new int[chunks.vocabulary().lists().size()];
    Arrays.fill(openings, -1);
    lists.forEach((list, opening) -> openings[chunks.marks().number(list)] = opening);
    return openings;
  }

  /** The openings that a word is whatever stands beside it, lists and frames aside. */
  private BitSet byItself(Token token) {
    BitSet openings = new BitSet();
    Optional.ofNullable(words.get(token.norm())).ifPresent(openings::set);
    Optional.ofNullable(parts.get(token.pos())).ifPresent(openings::set);
    Optional.ofNullable(numbers.get(new Opening.Any())).ifPresent(openings::set);
    return openings;
  }

  /** One sentence on its way: where each opening stands. */
  private final class Search {
    private final Chunks chunks;
    private final int[] byList;
    private final int inGroup = numbers.getOrDefault(new Opening.InGroup(), -1);
    private final int inQuotation = numbers.getOrDefault(new Opening.InQuotation(), -1);
    private final BitSet present = new BitSet();
    private final BitSet[] places = new BitSet[numbers.size()];

    Search(Chunks chunks, int[] byList) {
      this.chunks = chunks;
      this.byList = byList;
      for (int i = 0; i < chunks.size(); i++) {
        token(i);
      }
    }

    List<Candidate> candidates() {
      BitSet possible = new BitSet(patterns.size());
      for (int o = present.nextSetBit(0); o >= 0; o = present.nextSetBit(o + 1)) {
        possible.or(opened.get(o));
      }
      List<Candidate> candidates = new ArrayList<>();
      for (int p = possible.nextSetBit(0); p >= 0; p = possible.nextSetBit(p + 1)) {
        if (patterns.get(p).mayMatch(present)) {
          BitSet tokens = between(patterns.get(p));
          if (!tokens.isEmpty()) {
            candidates.add(new Candidate(p, tokens));
          }
        }
      }
      return candidates;
    }

    /** Where the cue can start: behind what is needed before it, before what is needed behind. */
    private BitSet between(Entry pattern) {
      BitSet tokens = places(pattern.openings);
      for (BitSet need : pattern.before) {
        tokens.clear(0, Math.min(chunks.size(), places(need).nextSetBit(0) + 1));
      }
      for (BitSet need : pattern.behind) {
        tokens.clear(places(need).length() - 1, chunks.size());
      }
      return tokens;
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
      BitSet itself = known.of(token);
      for (int o = itself.nextSetBit(0); o >= 0; o = itself.nextSetBit(o + 1)) {
        add(i, o);
      }
      chunks.marks().lists(i, list -> add(i, byList[list]));
      if (chunks.zone(i).isPresent()) {
        add(i, inQuotation);
      }
      CueWord noun = chunks.vocabulary().nouns().get(token.lemma());
      if (noun != null) {
        frames(i, CueWords.Kind.NOUN, noun);
      }
      chunks.group(i).ifPresent(group -> verb(i, group));
    }

    private void verb(int i, VerbGroup group) {
      add(i, inGroup);
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
      for (String frame : word.frames()) {
        for (Frame taken : frames.getOrDefault(frame, List.of())) {
          if (taken.kind == kind) {
            add(i, taken.number);
          }
        }
      }
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
