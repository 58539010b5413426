package org.sourcier.time;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The expressions of one language by the words that they need: most words of a text begin none, and
 * most texts hold no word without which an expression can't match. It says where an expression may
 * match, never that it does.
 */
final class ExpressionIndex {
  private static final BitSet NONE = new BitSet();

  private final Map<String, BitSet> literals = new HashMap<>();
  private final Map<Kind, BitSet> kinds = new EnumMap<>(Kind.class);
  private final BitSet figures = new BitSet();
  private final Map<String, BitSet> known = new HashMap<>();
  private final List<Entry> entries = new ArrayList<>();
  private int numbers;

  /**
   * An expression by the numbers of signs, a sign being a word of its own or a kind.
   *
   * @param openings that it can begin with
   * @param needs of each set, something must stand in the text
   */
  private record Entry(BitSet openings, List<BitSet> needs) {
    boolean mayMatch(BitSet present) {
      if (!openings.intersects(present)) {
        return false;
      }
      for (BitSet need : needs) {
        if (!need.intersects(present)) {
          return false;
        }
      }
      return true;
    }
  }

  ExpressionIndex(TimeWords words, List<Expression> expressions) {
    for (Expression expression : expressions) {
      Pattern pattern = expression.pattern();
      entries.add(
          new Entry(signs(pattern.openings()), pattern.needs().stream().map(this::signs).toList()));
    }
    known.putAll(literals);
    kinds.forEach(
        (kind, signs) -> {
          words.listed(kind).forEach(word -> known.merge(word, signs, ExpressionIndex::both));
          if (kind.inFigures()) {
            figures.or(signs);
          }
        });
  }

  private BitSet signs(Iterable<Pattern> single) {
    BitSet signs = new BitSet();
    for (Pattern pattern : single) {
      if (pattern instanceof Pattern.Literal literal) {
        signs.or(literals.computeIfAbsent(literal.norm(), norm -> next()));
      } else if (pattern instanceof Pattern.Of of) {
        signs.or(kinds.computeIfAbsent(of.kind(), kind -> next()));
      }
    }
    return signs;
  }

  private BitSet next() {
    BitSet sign = new BitSet();
    sign.set(numbers++);
    return sign;
  }

  private static BitSet both(BitSet a, BitSet b) {
    BitSet both = (BitSet) a.clone();
    both.or(b);
    return both;
  }

  /** The numbers of the expressions that may begin with a word, in their order. */
  BitSet candidates(Word word) {
    BitSet signs = signs(word);
    BitSet candidates = new BitSet();
    for (int i = 0; i < entries.size(); i++) {
      candidates.set(i, entries.get(i).openings.intersects(signs));
    }
    return candidates;
  }

  /** For each word of a text the numbers of the expressions that may begin there. */
  List<BitSet> candidates(List<Word> words) {
    BitSet present = new BitSet(numbers);
    List<BitSet> all = new ArrayList<>(words.size());
    for (Word word : words) {
      BitSet signs = signs(word);
      all.add(signs);
      present.or(signs);
    }
    BitSet possible = new BitSet();
    BitSet openings = new BitSet();
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).mayMatch(present)) {
        possible.set(i);
        openings.or(entries.get(i).openings);
      }
    }
    all.replaceAll(signs -> signs.intersects(openings) ? beginning(signs, possible) : NONE);
    return all;
  }

  private BitSet beginning(BitSet signs, BitSet possible) {
    BitSet beginning = new BitSet();
    for (int i = possible.nextSetBit(0); i >= 0; i = possible.nextSetBit(i + 1)) {
      beginning.set(i, entries.get(i).openings.intersects(signs));
    }
    return beginning;
  }

  private BitSet signs(Word word) {
    BitSet listed = known.getOrDefault(word.norm(), NONE);
    char first = word.norm().charAt(0);
    return first >= '0' && first <= '9' ? both(listed, figures) : listed;
  }
}
