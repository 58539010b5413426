package org.sourcier.text;

import java.util.ArrayList;
import java.util.List;
import org.sourcier.article.Span;

/**
 * Reads English: the tagger sees words with their clitics, as it was trained; the tokens have them
 * apart.
 */
final class EnglishGrammar implements Grammar {
  private final Annotator annotator;
  private final EnglishTokenizer tokenizer;
  private final EnglishMorphology morphology;
  private final EnglishTagRepair repair;
  private final EnglishDictionary dictionary;
  private final Memo<String, Written> known = new Memo<>(Written::of);
  private final Memo<String, Written> names =
      new Memo<>(form -> new Written(form, form, WordKind.forModel(form)));

  EnglishGrammar(Annotator annotator, LanguageData data) {
    this.annotator = annotator;
    this.tokenizer = new EnglishTokenizer(new Abbreviations(data));
    this.dictionary = new EnglishDictionary();
    this.morphology = new EnglishMorphology(annotator, dictionary, data.irregularVerbs());
    this.repair = new EnglishTagRepair(data, dictionary);
  }

  @Override
  public List<Token> tokens(String text, String plain, Span stretch) {
    List<Span> spans = tokenizer.tokens(plain, stretch);
    List<List<Span>> written = written(text, spans);
    List<Written> words = new ArrayList<>(spans.size());
    for (Span span : spans) {
      words.add(known.of(text.substring(span.start(), span.end())));
    }
    String[] forms = forms(text, written, words);
    String[] tags = annotator.tags(Language.EN, forms);
    List<Pos> parts = new ArrayList<>();
    for (int i = 0; i < forms.length; i++) {
      if (written.get(i).size() == 1) {
        parts.add(WordKind.of(forms[i]).orElse(WordKind.pos(tags[i])));
      } else {
        parts.addAll(parts(text, written.get(i), List.of(tags[i].split("\\+"))));
      }
    }
    return tokens(spans, words, parts);
  }

  /** What the tagger sees. */
  private static String[] forms(String text, List<List<Span>> written, List<Written> words) {
    String[] forms = new String[written.size()];
    int word = 0;
    for (int i = 0; i < forms.length; i++) {
      List<Span> spans = written.get(i);
      forms[i] = spans.size() == 1 ? words.get(word).known() : form(text, spans);
      word += spans.size();
    }
    return forms;
  }

  /** Words with the clitics that hang on them. */
  private static List<List<Span>> written(String text, List<Span> spans) {
    List<List<Span>> written = new ArrayList<>();
    for (Span span : spans) {
      boolean hangs =
          !written.isEmpty()
              && last(written).get(last(written).size() - 1).end() == span.start()
              && Character.isLetterOrDigit(text.charAt(span.start() - 1))
              && EnglishTokenizer.clitic(Spelling.plain(text.substring(span.start(), span.end())));
      if (hangs) {
        last(written).add(span);
      } else {
        written.add(new ArrayList<>(List.of(span)));
      }
    }
    return written;
  }

  private static List<Span> last(List<List<Span>> written) {
    return written.get(written.size() - 1);
  }

  private static String form(String text, List<Span> spans) {
    return WordKind.forModel(
        text.substring(spans.get(0).start(), spans.get(spans.size() - 1).end()));
  }

  /** The part of speech of each token of one written word that has clitics. */
  private static List<Pos> parts(String text, List<Span> spans, List<String> tags) {
    List<Pos> parts = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      Pos tag = i < tags.size() ? Pos.valueOf(tags.get(i)) : cliticPos(tags.get(0));
      String form = WordKind.forModel(text.substring(span.start(), span.end()));
      parts.add(WordKind.of(form).orElse(tag));
    }
    return parts;
  }

  private List<Token> tokens(List<Span> spans, List<Written> words, List<Pos> tags) {
    List<Pos> parts = repair.repaired(words, tags);
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      boolean initials = initials(words, i);
      Written word = initials ? names.of(words.get(i).form()) : words.get(i);
      Pos pos = initials ? Pos.PROPN : parts.get(i);
      tokens.add(new Token(spans.get(i), word.as(pos, morphology::type)));
    }
    return tokens;
  }

  /** "The WHO said": behind an article in small letters these are initials, and no pronoun. */
  private boolean initials(List<Written> words, int i) {
    return i > 0
        && Spelling.shouted(words.get(i).form())
        && dictionary.closed(words.get(i).norm())
        && words.get(i - 1).norm().equals("the")
        && !Spelling.shouted(words.get(i - 1).form());
  }

  /** Of a clitic the tagger did not see: 's after a noun is the possessive. */
  private static Pos cliticPos(String host) {
    return host.equals("PRON") ? Pos.AUX : Pos.PART;
  }
}
