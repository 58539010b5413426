package org.sourcier.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sourcier.article.Article;
import org.sourcier.article.Span;

/**
 * Makes an article ready for the rules: what is prose and what is not, its quotations, its
 * sentences and their words. Models are loaded when their language first comes up. Safe between
 * threads.
 */
public final class TextPreparer {
  private final Annotator annotator = new Annotator();
  private final Map<Language, Grammar> grammars = new ConcurrentHashMap<>();

  /** The article's prose in sentences; never fails, whatever the text. */
  public ArticleText prepare(Article article) {
    String plain = Spelling.plain(article.text());
    List<Span> paragraphs = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    LanguageVote vote =
        new LanguageVote(
            Map.of(
                Language.FR,
                LanguageData.of(Language.FR),
                Language.EN,
                LanguageData.of(Language.EN)));
    Span whole = new Span(0, plain.length());
    Matcher line = Pattern.compile("[^\\n]*\\S").matcher(article.text());
    while (line.find()) {
      paragraphs.add(new Span(line.start(), line.end()));
      Matcher end = Pattern.compile("\\S.*?(?:[.!?]['\"»”]?(?=\\s|$)|$)").matcher(line.group());
      while (end.find()) {
        Span span = new Span(line.start() + end.start(), line.start() + end.end());
        Language language =
            LanguageVote.leader(vote.votes(plain, span))
                .or(() -> LanguageVote.leader(vote.votes(plain, whole)))
                .orElse(Language.FR);
        sentences.add(
            new Sentence(
                span,
                language,
                paragraphs.size() - 1,
                grammar(language).tokens(article.text(), plain, span)));
      }
    }
    return new ArticleText(article, Language.FR, "", paragraphs, sentences, List.of(), List.of());
  }

  private Grammar grammar(Language language) {
    return grammars.computeIfAbsent(language, this::load);
  }

  private Grammar load(Language language) {
    LanguageData data = LanguageData.of(language);
    Abbreviations abbreviations = new Abbreviations(data);
    return switch (language) {
      case FR -> new FrenchGrammar(annotator, abbreviations);
      case EN ->
          new EnglishGrammar(
              annotator, abbreviations, new EnglishMorphology(data.irregularVerbs()));
    };
  }
}
