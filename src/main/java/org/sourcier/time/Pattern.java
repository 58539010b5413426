package org.sourcier.time;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * A piece of an expression. {@code sequence := item+}; {@code item := (word | KIND | "(" sequence
 * ("|" sequence)* ")") "?"?}. What is optional is taken where it stands.
 */
sealed interface Pattern {
  /** What is left to match after a piece. */
  interface Rest {
    boolean at(int next, Captures captures);
  }

  /** Whether the words from {@code at} on match, and the rest after them. */
  boolean match(Text text, int at, Captures captures, Rest rest);

  /**
   * Single words, one of which must stand first; a pattern that can match no words at all has those
   * of what follows it too.
   */
  List<Pattern> openings();

  /** Of each list, a single word must stand somewhere in what matches. */
  List<List<Pattern>> needs();

  /** Whether it can match no words at all. */
  boolean mayBeEmpty();

  /** One word, by itself or by its kind. */
  sealed interface Single extends Pattern {
    @Override
    default List<Pattern> openings() {
      return List.of(this);
    }

    @Override
    default List<List<Pattern>> needs() {
      return List.of(List.of(this));
    }

    @Override
    default boolean mayBeEmpty() {
      return false;
    }
  }

  /** The words of a text and what they may count. */
  record Text(List<Word> words, TimeWords vocabulary) {
    public Text {
      words = List.copyOf(words);
    }
  }

  /** This very word. */
  record Literal(String norm) implements Single {
    @Override
    public boolean match(Text text, int at, Captures captures, Rest rest) {
      return at < text.words().size()
          && text.words().get(at).norm().equals(norm)
          && rest.at(at + 1, captures);
    }
  }

  /** A word of a kind, kept. */
  record Of(Kind kind) implements Single {
    @Override
    public boolean match(Text text, int at, Captures captures, Rest rest) {
      if (at >= text.words().size()) {
        return false;
      }
      OptionalInt value = text.vocabulary().value(kind, text.words().get(at));
      return value.isPresent() && rest.at(at + 1, captures.with(kind, value.getAsInt()));
    }
  }

  /** The first of several that matches. */
  record Choice(List<Pattern> options) implements Pattern {
    public Choice {
      options = List.copyOf(options);
    }

    @Override
    public boolean match(Text text, int at, Captures captures, Rest rest) {
      for (Pattern option : options) {
        if (option.match(text, at, captures, rest)) {
          return true;
        }
      }
      return false;
    }

    @Override
    public List<Pattern> openings() {
      return options.stream().flatMap(option -> option.openings().stream()).toList();
    }

    /** The first need of each, where each has one. */
    @Override
    public List<List<Pattern>> needs() {
      return options.stream().anyMatch(option -> option.needs().isEmpty())
          ? List.of()
          : List.of(options.stream().flatMap(option -> option.needs().get(0).stream()).toList());
    }

    @Override
    public boolean mayBeEmpty() {
      return options.stream().anyMatch(Pattern::mayBeEmpty);
    }
  }

  /** What may stand there or not. */
  record Optional(Pattern inner) implements Pattern {
    @Override
    public boolean match(Text text, int at, Captures captures, Rest rest) {
      return inner.match(text, at, captures, rest) || rest.at(at, captures);
    }

    @Override
    public List<Pattern> openings() {
      return inner.openings();
    }

    @Override
    public List<List<Pattern>> needs() {
      return List.of();
    }

    @Override
    public boolean mayBeEmpty() {
      return true;
    }
  }

  /** One after the other. */
  record Sequence(List<Pattern> parts) implements Pattern {
    public Sequence {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean match(Text text, int at, Captures captures, Rest rest) {
      return from(0, text, at, captures, rest);
    }

    @Override
    public List<Pattern> openings() {
      List<Pattern> openings = new ArrayList<>();
      for (Pattern part : parts) {
        openings.addAll(part.openings());
        if (!part.mayBeEmpty()) {
          break;
        }
      }
      return openings;
    }

    @Override
    public List<List<Pattern>> needs() {
      return parts.stream().flatMap(part -> part.needs().stream()).toList();
    }

    @Override
    public boolean mayBeEmpty() {
      return parts.stream().allMatch(Pattern::mayBeEmpty);
    }

    private boolean from(int part, Text text, int at, Captures captures, Rest rest) {
      return part == parts.size()
          ? rest.at(at, captures)
          : parts
              .get(part)
              .match(text, at, captures, (next, c) -> from(part + 1, text, next, c, rest));
    }
  }
}
