package org.sourcier.rule.pattern;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sourcier.rule.syntax.Chunks;
import org.sourcier.rule.syntax.VerbGroup;
import org.sourcier.rule.vocabulary.CueWord;
import org.sourcier.rule.vocabulary.ListIndex;
import org.sourcier.text.Mood;
import org.sourcier.text.Token;

/**
 * Many patterns of one language by the words that they need: each word of a sentence is looked up
 * once, and most patterns are then known not to match, or to be worth trying at a few words only. A
 * need is a set of openings, of which one must stand; many patterns share it.
 */
public final class PatternIndex {
  private static final int MOST_REMEMBERED = 20_000;
  private static final BitSet NONE = new BitSet();

  private final Map<Set<Opening>, Integer> needs = new HashMap<>();
  private final List<Integer> uses = new ArrayList<>();
  private final BitSet common = new BitSet();
  private final List<List<Integer>> ledBy = new ArrayList<>();
  private final Map<Opening, BitSet> meeting = new HashMap<>();
  private final Map<CueWords.Kind, Map<String, BitSet>> frames = new EnumMap<>(CueWords.Kind.class);
  private final List<Entry> patterns = new ArrayList<>();
  private final BitSet inGroup;
  private final BitSet finiteStart;
  private final BitSet conditionalStart;
  private final BitSet inQuotation;
  private final ThreadLocal<Map<ListIndex.Word, BitSet>> known =
      ThreadLocal.withInitial(IdentityHashMap::new);

  /**
   * A pattern by the numbers of needs.
   *
   * @param needs all of them, first those that particular words meet, and of them those that the
   *     fewest patterns have
   * @param cue what its cue can start with
   * @param before what must stand before the first word of the cue
   * @param behind what must stand behind it
   */
  private record Entry(List<Integer> needs, int cue, List<Integer> before, List<Integer> behind) {
    boolean met(BitSet present) {
      for (int i = 0; i < needs.size(); i++) {
        if (!present.get(needs.get(i))) {
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

  /** Of these patterns; they are then known by their place in the list. */
  public PatternIndex(List<CuePattern> all) {
    List<Set<Integer>> needed = all.stream().map(this::needed).toList();
    needed.forEach(numbers -> numbers.forEach(need -> uses.set(need, uses.get(need) + 1)));
    for (int i = 0; i < all.size(); i++) {
      add(i, all.get(i), needed.get(i));
    }
    for (CueWords.Kind kind : CueWords.Kind.values()) {
      frames.put(kind, new HashMap<>());
    }
    meeting.forEach(
        (opening, met) -> {
          if (opening instanceof Opening.Framed framed) {
            frames.getOrDefault(framed.kind(), Map.of()).put(framed.frame(), met);
          }
        });
    this.inGroup = met(new Opening.InGroup());
    this.finiteStart = met(new Opening.GroupStart(false));
    this.conditionalStart = met(new Opening.GroupStart(true));
    this.inQuotation = met(new Opening.InQuotation());
  }

  /** The numbers of what a pattern needs. */
  private Set<Integer> needed(CuePattern pattern) {
    Set<Integer> needed = new TreeSet<>(numbers(pattern.needs()));
    needed.add(number(pattern.openings()));
    return needed;
  }

  /** A pattern is found by the rarest of its needs, and only then are the others looked at. */
  private void add(int number, CuePattern pattern, Set<Integer> needed) {
    List<Integer> rarestFirst =
        needed.stream()
            .sorted(Comparator.comparing((Integer n) -> common.get(n)).thenComparing(uses::get))
            .toList();
    ledBy.get(rarestFirst.get(0)).add(number);
    patterns.add(
        new Entry(
            rarestFirst,
            number(pattern.openings()),
            numbers(pattern.needsBefore()),
            numbers(pattern.needsBehind())));
  }

  private List<Integer> numbers(List<Set<Opening>> several) {
    return several.stream().map(this::number).toList();
  }

  private int number(Set<Opening> need) {
    int next = uses.size();
    int number = needs.computeIfAbsent(need, n -> next);
    if (number == next) {
      uses.add(0);
      common.set(next, need.stream().anyMatch(Opening::common));
      ledBy.add(new ArrayList<>());
      need.forEach(opening -> meeting.computeIfAbsent(opening, o -> new BitSet()).set(next));
    }
    return number;
  }

  /** The needs that an opening meets. */
  private BitSet met(Opening opening) {
    return meeting.getOrDefault(opening, NONE);
  }

  /** The patterns that a sentence may match, in their order. */
  public List<Candidate> candidates(Syntax syntax) {
    return new Search(syntax.chunks()).candidates();
  }

  /** The needs that a word meets whatever stands beside it; found once for each. */
  private BitSet byItself(Chunks chunks, int i) {
    Map<ListIndex.Word, BitSet> all = known.get();
    ListIndex.Word word = chunks.marks().word(i);
    BitSet before = all.get(word);
    if (before != null) {
      return before;
    }
    if (all.size() > MOST_REMEMBERED) {
      all.clear();
    }
    BitSet met = new BitSet();
    Token token = chunks.token(i);
    met.or(met(new Opening.Any()));
    met.or(met(new Opening.Word(token.norm())));
    met.or(met(new Opening.Part(token.pos())));
    chunks.marks().alone(i, list -> met.or(met(new Opening.InList(list))));
    CueWord noun = chunks.vocabulary().nouns().get(token.lemma());
    if (noun != null) {
      addFrames(CueWords.Kind.NOUN, noun, met);
    }
    all.put(word, met);
    return met;
  }

  private void addFrames(CueWords.Kind kind, CueWord word, BitSet met) {
    Map<String, BitSet> byFrame = frames.getOrDefault(kind, Map.of());
    for (String frame : word.frames()) {
      met.or(byFrame.getOrDefault(frame, NONE));
    }
  }

  /** One sentence on its way: the needs that each of its words meets. */
  private final class Search {
    private final Chunks chunks;
    private final BitSet[] met;
    private final BitSet present = new BitSet();

    Search(Chunks chunks) {
      this.chunks = chunks;
      this.met = new BitSet[chunks.size()];
      for (int i = 0; i < met.length; i++) {
        met[i] = met(i);
        present.or(met[i]);
      }
    }

    private BitSet met(int i) {
      BitSet itself = byItself(chunks, i);
      if (chunks.zoneAt().get(i) < 0 && chunks.groupAt().get(i) < 0 && chunks.marks().single(i)) {
        return itself;
      }
      BitSet all = (BitSet) itself.clone();
      chunks.marks().several(i, list -> all.or(PatternIndex.this.met(new Opening.InList(list))));
      chunks.zone(i).ifPresent(zone -> all.or(inQuotation));
      chunks.group(i).ifPresent(group -> addGroup(i, group, all));
      return all;
    }

    private void addGroup(int i, VerbGroup group, BitSet all) {
      all.or(inGroup);
      if (group.range().from() != i) {
        return;
      }
      if (group.finite()) {
        all.or(finiteStart);
      }
      if (group.is(Mood.CONDITIONAL)) {
        all.or(conditionalStart);
      }
      boolean passive = group.passive() || group.is(Mood.PAST_PARTICIPLE);
      for (String lemma : group.lemmas()) {
        CueWord word = chunks.vocabulary().verbs().get(lemma);
        if (word != null) {
          addFrames(passive ? CueWords.Kind.PASSIVE : CueWords.Kind.VERB, word, all);
        }
        if (word != null && !passive && group.finite()) {
          addFrames(CueWords.Kind.FINITE, word, all);
        }
      }
    }

    List<Candidate> candidates() {
      BitSet possible = new BitSet(patterns.size());
      for (int need = present.nextSetBit(0); need >= 0; need = present.nextSetBit(need + 1)) {
        for (int pattern : ledBy.get(need)) {
          if (patterns.get(pattern).met(present)) {
            possible.set(pattern);
          }
        }
      }
      List<Candidate> candidates = new ArrayList<>();
      for (int p = possible.nextSetBit(0); p >= 0; p = possible.nextSetBit(p + 1)) {
        BitSet tokens = between(patterns.get(p));
        if (!tokens.isEmpty()) {
          candidates.add(new Candidate(p, tokens));
        }
      }
      return candidates;
    }

    /** Where the cue can start: behind what is needed before it, before what is needed behind. */
    private BitSet between(Entry pattern) {
      int from = 0;
      for (int need : pattern.before) {
        from = Math.max(from, first(need) + 1);
      }
      int to = met.length;
      for (int need : pattern.behind) {
        to = Math.min(to, last(need));
      }
      BitSet tokens = new BitSet();
      for (int i = from; i < to; i++) {
        if (met[i].get(pattern.cue)) {
          tokens.set(i);
        }
      }
      return tokens;
    }

    /** The first word that meets a need; some word does. */
    private int first(int need) {
      int i = 0;
      while (!met[i].get(need)) {
        i++;
      }
      return i;
    }

    /** The last word that meets a need; some word does. */
    private int last(int need) {
      int i = met.length - 1;
      while (!met[i].get(need)) {
        i--;
      }
      return i;
    }
  }
}
