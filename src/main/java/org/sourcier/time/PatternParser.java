package org.sourcier.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Reads the notation of {@link Pattern}; words are cut as those of texts are. */
final class PatternParser {
  private static final int DEEPEST = 20;

  private final List<Word> words;
  private final String notation;
  private int at;
  private int depth;

  private PatternParser(String notation) {
    this.notation = notation;
    this.words = Word.in(notation);
  }

  /**
   * The pattern that a notation says.
   *
   * @throws IllegalArgumentException where a bracket is missing or a kind unknown
   */
  static Pattern parse(String notation) {
    PatternParser parser = new PatternParser(notation);
    Pattern pattern = parser.sequence();
    if (parser.at < parser.words.size()) {
      throw new IllegalArgumentException("')' closes nothing in '" + notation + "'");
    }
    return pattern;
  }

  private Pattern sequence() {
    List<Pattern> parts = new ArrayList<>();
    while (at < words.size() && !next("|") && !next(")")) {
      parts.add(item());
    }
    return new Pattern.Sequence(parts);
  }

  private Pattern item() {
    Pattern atom = next("(") ? choice() : word();
    if (next("?")) {
      at++;
      return new Pattern.Optional(atom);
    }
    return atom;
  }

  private Pattern choice() {
    if (++depth > DEEPEST) {
      throw new IllegalArgumentException("brackets are nested too deeply");
    }
    List<Pattern> options = new ArrayList<>();
    do {
      at++;
      options.add(sequence());
    } while (next("|"));
    if (!next(")")) {
      throw new IllegalArgumentException("'(' is not closed in '" + notation + "'");
    }
    at++;
    depth--;
    return new Pattern.Choice(options);
  }

  private Pattern word() {
    Word word = words.get(at++);
    String form = notation.substring(word.start(), word.end());
    boolean kind =
        form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT)) && word.capital();
    return kind ? new Pattern.Of(kind(form)) : new Pattern.Literal(word.norm());
  }

  private static Kind kind(String name) {
    return Stream.of(Kind.values())
        .filter(k -> k.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no kind of word is called " + name));
  }

  private boolean next(String mark) {
    return at < words.size() && words.get(at).norm().equals(mark);
  }
}
