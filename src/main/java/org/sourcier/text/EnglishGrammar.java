package org.sourcier.text;

import java.util.ArrayList;
import java.util.List;
import org.sourcier.article.Span;

/**
 * Reads English: the tagger and the lemmatizer see words with their clitics, as they were trained;
 * the tokens have them apart.
 */
final class EnglishGrammar implements Grammar {
  private final Annotator annotator;
  private final EnglishTokenizer tokenizer;
  private final EnglishMorphology morphology;

  EnglishGrammar(Annotator annotator, Abbreviations abbreviations, EnglishMorphology morphology) {
    this.annotator = annotator;
    this.tokenizer = new EnglishTokenizer(abbreviations);
    this.morphology = morphology;
  }

  @Override
  public List<Token> tokens(String text, String plain, Span stretch) {
    List<Span> spans = tokenizer.tokens(plain, stretch);
    List<List<Span>> written = written(text, spans);
    String[] forms = written.stream().map(w -> form(text, w)).toArray(String[]::new);
    String[] tags = annotator.tags(Language.EN, forms);
    String[] lemmas = annotator.lemmas(forms, tags);
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < forms.length; i++) {
      addTokens(text, written.get(i), tags[i].split("\\+"), lemmas[i].split("\\+"), tokens);
    }
    return tokens;
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

  private void addTokens(
      String text, List<Span> spans, String[] tags, String[] lemmas, List<Token> tokens) {
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      String form = text.substring(span.start(), span.end());
      String model = WordKind.forModel(form);
      Pos tag =
          i < tags.length ? WordKind.of(model).orElse(Pos.valueOf(tags[i])) : cliticPos(tags[0]);
      String lemma = i < lemmas.length ? lemmas[i] : "";
      tokens.add(morphology.token(span, form, tag, lemma));
    }
  }

  /** Of a clitic the tagger did not see: 's after a noun is the possessive. */
  private static Pos cliticPos(String host) {
    return host.equals("PRON") ? Pos.AUX : Pos.PART;
  }
}
