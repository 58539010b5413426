package org.sourcier.rule.pattern;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.sourcier.rule.syntax.Chunks;
import org.sourcier.rule.syntax.Range;

/**
 * What a rule looks for in a sentence; one record per construct of the notation. Matching goes from
 * the cue outwards, so every construct can be matched in both directions.
 */
sealed interface Pattern {

  /** Hands every way of matching here to {@code rest}, best first, until one succeeds. */
  boolean match(State at, Rest rest);

  /**
   * One word that must be so: a form, a part of speech, a mood.
   *
   * @param opening what holds wherever {@code test} does
   */
  record One(String name, BiPredicate<Chunks, Integer> test, Opening opening) implements Pattern {
    @Override
    public boolean match(State at, Rest rest) {
      if (!at.watch().step()) {
        return false;
      }
      if (at.hasToken() && test.test(at.chunks(), at.next())) {
        return rest.match(at.step());
      }
      return at.missed(name);
    }
  }

  /** Parts that follow each other. */
  record Sequence(List<Pattern> parts) implements Pattern {
    public Sequence {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean match(State at, Rest rest) {
      return from(0, at, rest);
    }

    private boolean from(int i, State at, Rest rest) {
      if (i == parts.size()) {
        return rest.match(at);
      }
      Pattern part = parts.get(at.leftward() ? parts.size() - 1 - i : i);
      return part.match(at, next -> from(i + 1, next, rest));
    }
  }

  /**
   * Any of several.
   *
   * @param words of which one must come first, where that is known: else none is tried
   */
  record Choice(List<Pattern> options, Set<String> words) implements Pattern {
    public Choice {
      options = List.copyOf(options);
    }

    static Choice of(List<Pattern> options) {
      return new Choice(options, Opening.words(new Choice(options, Set.of())));
    }

    @Override
    public boolean match(State at, Rest rest) {
      return !at.lacks(words) && any(at, rest);
    }

    private boolean any(State at, Rest rest) {
      for (Pattern option : options) {
        if (option.match(at, rest)) {
          return true;
        }
      }
      return false;
    }
  }

  /** A part that stands {@code least} to {@code most} times, as often as possible. */
  record Repeat(Pattern part, int least, int most) implements Pattern {
    @Override
    public boolean match(State at, Rest rest) {
      return again(0, at, rest);
    }

    private boolean again(int count, State at, Rest rest) {
      boolean more =
          count < most
              && part.match(
                  at, next -> next.position() != at.position() && again(count + 1, next, rest));
      return more || (count >= least && rest.match(at));
    }
  }

  /** Any words, as few as possible. */
  record Gap(int most) implements Pattern {
    @Override
    public boolean match(State at, Rest rest) {
      State here = at;
      for (int i = 0; i <= most && at.watch().step(); i++) {
        if (rest.match(here)) {
          return true;
        }
        if (!here.hasToken()) {
          return false;
        }
        here = here.skip();
      }
      return false;
    }
  }

  /** The start of the sentence, or its end before the closing marks. */
  record Edge(boolean start) implements Pattern {
    @Override
    public boolean match(State at, Rest rest) {
      boolean holds = start ? at.position() == 0 : at.position() >= at.chunks().lastWord();
      return holds ? rest.match(at) : at.missed(start ? "the start" : "the end");
    }
  }

  /** A part whose words are kept under a label. */
  record Labelled(String label, Pattern part) implements Pattern {
    @Override
    public boolean match(State at, Rest rest) {
      if (part instanceof Unit unit) {
        return unit.match(at, rest, label);
      }
      return part.match(
          at,
          end -> {
            int from = Math.min(at.position(), end.position());
            int to = Math.max(at.position(), end.position());
            return rest.match(end.with(label, new Range(from, to)));
          });
    }
  }

  /** A named pattern from the vocabulary: it takes its best match and never gives words back. */
  record Phrase(String name, Pattern body) implements Pattern {
    @Override
    public boolean match(State at, Rest rest) {
      State[] end = new State[1];
      boolean found =
          body.match(
              at,
              state -> {
                end[0] = state;
                return true;
              });
      return found ? rest.match(end[0]) : at.missed(name);
    }
  }

  /** A stretch that the syntax delimits: a noun phrase, a clause, a quotation, the subject. */
  record Unit(String name, Primitive primitive) implements Pattern {
    @Override
    public boolean match(State at, Rest rest) {
      return match(at, rest, "");
    }

    boolean match(State at, Rest rest, String label) {
      if (!at.watch().step()) {
        return false;
      }
      for (Primitive.Found found : primitive.at(at)) {
        State next = found.position() == at.position() ? at : at.to(found.position());
        State labelled = label.isEmpty() ? next : next.with(label, found.range());
        if (rest.match(labelled)) {
          return true;
        }
      }
      return at.missed(name);
    }
  }
}
