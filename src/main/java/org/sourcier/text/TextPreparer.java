package org.sourcier.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.sourcier.article.Article;
import org.sourcier.article.Span;

/**
 * Makes an article ready for the rules: what is prose and what is not, its quotations, its
 * sentences and their words. Models are loaded when their language first comes up. Safe between
 * threads.
 */
public final class TextPreparer {
  private final Annotator annotator = new Annotator();
  private final TextRules rules;
  private final Map<Language, Grammar> grammars = new ConcurrentHashMap<>();
  private final LanguageVote vote;
  private final TimeFinder times;
  private final BodyFinder bodies;

  /** Goes by the rules packed with the product. */
  public TextPreparer() {
    this(TextRules.packed());
  }

  /**
   * Takes the word lists; the models are not loaded yet.
   *
   * @param rules what is prose, and what words mean to sentences
   */
  public TextPreparer(TextRules rules) {
    this.rules = rules;
    this.times = new TimeFinder(rules.times());
    this.bodies = new BodyFinder(rules.noise(), rules.credits());
    Map<Language, LanguageData> data = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      data.put(language, rules.of(language));
    }
    vote = new LanguageVote(data);
  }

  /** The article's prose in sentences; never fails, whatever the text. */
  public ArticleText prepare(Article article) {
    Body body = bodies.find(article);
    Preparation preparation = new Preparation(article.text(), body.paragraphs());
    for (int i = 0; i < body.paragraphs().size(); i++) {
      preparation.add(i, body.paragraphs().get(i));
    }
    return new ArticleText(
        article,
        preparation.language,
        body.title(),
        body.paragraphs(),
        preparation.sentences,
        preparation.quotations,
        body.leftOut(),
        times.find(article, preparation.sentences, preparation.quotations));
  }

  /** One article on its way. */
  private final class Preparation {
    private final String text;
    private final String plain;
    private final boolean glued;
    private final List<Map<Language, Integer>> votes;
    private final Language language;
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Quotation> quotations = new ArrayList<>();

    Preparation(String text, List<Span> paragraphs) {
      this.text = text;
      this.plain = Spelling.plain(text);
      this.glued = SentenceSplitter.glued(text);
      this.votes = paragraphs.stream().map(p -> vote.votes(plain, p)).toList();
      this.language = language();
    }

    private Language language() {
      Map<Language, Integer> all = new EnumMap<>(Language.class);
      votes.forEach(paragraph -> paragraph.forEach((l, n) -> all.merge(l, n, Integer::sum)));
      return LanguageVote.leader(all).orElse(Language.FR);
    }

    void add(int number, Span paragraph) {
      Language spoken = LanguageVote.clear(votes.get(number)).orElse(language);
      List<Quotation> quoted = QuotationFinder.in(text, paragraph);
      quotations.addAll(quoted);
      LanguageData words = rules.of(spoken);
      boolean mixed = LanguageVote.mixed(votes.get(number));
      for (Span sentence : new SentenceSplitter(text, words, glued).sentences(paragraph, quoted)) {
        Optional<Language> own =
            mixed ? LanguageVote.alone(vote.votes(plain, sentence)) : Optional.empty();
        add(number, sentence, own.orElse(spoken));
      }
    }

    private void add(int number, Span sentence, Language spoken) {
      List<Token> tokens = grammar(spoken).tokens(text, plain, sentence);
      if (!tokens.isEmpty()) {
        sentences.add(new Sentence(sentence, spoken, number, tokens));
      }
    }
  }

  private Grammar grammar(Language language) {
    return grammars.computeIfAbsent(language, this::load);
  }

  private Grammar load(Language language) {
    LanguageData words = rules.of(language);
    return switch (language) {
      case FR -> new FrenchGrammar(annotator, words);
      case EN -> new EnglishGrammar(annotator, words);
    };
  }
}
