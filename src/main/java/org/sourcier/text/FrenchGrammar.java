package org.sourcier.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sourcier.article.Span;

/** Reads French: the dictionary gives a word's readings, the tagger chooses among them. */
final class FrenchGrammar implements Grammar {
  private final FrenchDictionary dictionary = new FrenchDictionary();
  private final FrenchTokenizer tokenizer;
  private final Annotator annotator;
  private final Memo<String, Known> known = new Memo<>(this::known);

  /** A form and all its readings. */
  private record Known(Written written, List<Morph> readings) {}

  FrenchGrammar(Annotator annotator, LanguageData data) {
    this.annotator = annotator;
    this.tokenizer = new FrenchTokenizer(dictionary, new Abbreviations(data));
  }

  @Override
  public List<Token> tokens(String text, String plain, Span stretch) {
    List<Span> spans = tokenizer.tokens(plain, stretch);
    List<Known> row = new ArrayList<>(spans.size());
    String[] forms = new String[spans.size()];
    for (int i = 0; i < forms.length; i++) {
      Span span = spans.get(i);
      row.add(known.of(text.substring(span.start(), span.end())));
      forms[i] = row.get(i).written.known();
    }
    List<Word> words = new ArrayList<>(forms.length);
    String[] tags = annotator.tags(Language.FR, forms);
    for (int i = 0; i < forms.length; i++) {
      words.add(new Word(forms[i], WordKind.pos(tags[i]), row.get(i).readings));
    }
    return tokens(spans, row, FrenchTagRepair.repaired(words));
  }

  private Known known(String form) {
    Written written = Written.of(form);
    return new Known(written, readings(written.known()));
  }

  /** A capital A is the preposition without its accent as often as the letter. */
  private List<Morph> readings(String form) {
    List<Morph> readings = dictionary.readings(form);
    if (!form.equals("A")) {
      return readings;
    }
    List<Morph> both = new ArrayList<>(dictionary.readings("à"));
    both.addAll(readings);
    return both;
  }

  private static List<Token> tokens(List<Span> spans, List<Known> row, List<Word> words) {
    List<Token> tokens = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      tokens.add(
          new Token(spans.get(i), row.get(i).written.as(word.pos(), (w, pos) -> type(w, word))));
    }
    return tokens;
  }

  private static WordType type(Written written, Word word) {
    String norm = written.norm();
    return new WordType(
        written.form(), norm, word.pos(), word.lemma().orElse(norm), word.readings());
  }

  /** A word on its way to a token: form, part of speech so far, all readings. */
  record Word(String form, Pos pos, List<Morph> readings) {

    Word as(Pos other) {
      return other == pos ? this : new Word(form, other, readings);
    }

    boolean may(Mood mood) {
      return Morph.any(readings, mood);
    }

    boolean mayBe(Pos wanted) {
      for (Morph reading : readings) {
        if (fits(reading, wanted)) {
          return true;
        }
      }
      return false;
    }

    /** The lemma of the first reading that fits the part of speech, else of the first at all. */
    Optional<String> lemma() {
      for (Morph reading : readings) {
        if (fits(reading, pos)) {
          return Optional.of(reading.lemma());
        }
      }
      boolean none = pos == Pos.PROPN || readings.isEmpty();
      return none ? Optional.empty() : Optional.of(readings.get(0).lemma());
    }

    private static boolean fits(Morph reading, Pos pos) {
      return reading.pos() == pos || (verbal(reading.pos()) && verbal(pos));
    }

    private static boolean verbal(Pos pos) {
      return pos == Pos.VERB || pos == Pos.AUX;
    }
  }
}
