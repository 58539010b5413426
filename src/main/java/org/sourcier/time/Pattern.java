package org.sourcier.time;

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

  /** The words of a text and what they may count. */
  record Text(List<Word> words, TimeWords vocabulary) {
    public Text {
      words = List.copyOf(words);
    }
  }

  /** This very word. */
  record Literal(String norm) implements Pattern {
    @Override
    public boolean match(Text text, int at, Captures captures, Rest rest) {
      return at < text.words().size()
          && text.words().get(at).norm().equals(norm)
          && rest.at(at + 1, captures);
    }
  }

  /** A word of a kind, kept. */
  record Of(Kind kind) implements Pattern {
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
      return options.stream().anyMatch(option -> option.match(text, at, captures, rest));
    }
  }

  /** What may stand there or not. */
  record Optional(Pattern inner) implements Pattern {
    @Override
    public boolean match(Text text, int at, Captures captures, Rest rest) {
      return inner.match(text, at, captures, rest) || rest.at(at, captures);
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

    private boolean from(int part, Text text, int at, Captures captures, Rest rest) {
      return part == parts.size()
          ? rest.at(at, captures)
          : parts
              .get(part)
              .match(text, at, captures, (next, c) -> from(part + 1, text, next, c, rest));
    }
  }
}
