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
  private final Memo<String, Written> written = new Memo<>(Written::of);

  FrenchGrammar(Annotator annotator, LanguageData data) {
    this.annotator = annotator;
    this.tokenizer = new FrenchTokenizer(dictionary, new Abbreviations(data));
  }

  @Override
  public List<Token> tokens(String text, String plain, Span stretch) {
    List<Span> spans = tokenizer.tokens(plain, stretch);
    List<Written> row = new ArrayList<>(spans.size());
    String[] forms = new String[spans.size()];
    for (int i = 0; i < forms.length; i++) {
      Span span = spans.get(i);
      row.add(written.of(text.substring(span.start(), span.end())));
      forms[i] = row.get(i).known();
    }
    List<Word> words = new ArrayList<>();
    String[] tags = annotator.tags(Language.FR, forms);
    for (int i = 0; i < forms.length; i++) {
      words.add(new Word(forms[i], WordKind.pos(tags[i]), readings(forms[i])));
    }
    return tokens(spans, row, FrenchTagRepair.repaired(words));
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

  private static List<Token> tokens(List<Span> spans, List<Written> row, List<Word> words) {
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      String norm = row.get(i).norm();
      String lemma = word.lemma().orElse(norm);
      tokens.add(
          new Token(spans.get(i), row.get(i).form(), norm, word.pos(), lemma, word.readings()));
    }
    return tokens;
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
