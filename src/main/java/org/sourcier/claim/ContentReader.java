package org.sourcier.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sourcier.article.Span;
import org.sourcier.finding.Status;
import org.sourcier.party.VoicedArticle;
import org.sourcier.party.VoicedAssertion;
import org.sourcier.text.Language;
import org.sourcier.text.Mood;
import org.sourcier.text.Pos;
import org.sourcier.text.Sentence;
import org.sourcier.text.Token;

/** Makes the contents of an article's assertions comparable. */
public final class ContentReader {
  private static final int QUESTION_REACH = 2;
  private static final int POINTING_REACH = 2;
  private static final int QUESTION_OPENS = 8;
  private static final int FEWEST_TERMS = 2;
  private static final int KEPT_REACH = 3;

  private final ClaimWords.Both words;
  private final Bilingual bilingual;
  private final SetWords learnt;

  /**
   * @param rules the words and the vocabulary to go by
   */
  public ContentReader(ClaimRules rules) {
    this(rules, SetWords.NONE);
  }

  /**
   * @param learnt what the set teaches beside them
   */
  ContentReader(ClaimRules rules, SetWords learnt) {
    this(rules.words(), rules.bilingual(), learnt);
  }

  private ContentReader(ClaimWords.Both words, Bilingual bilingual, SetWords learnt) {
    this.words = words;
    this.bilingual = bilingual;
    this.learnt = learnt;
  }

  /** One content per assertion, in their order. */
  public List<Content> read(VoicedArticle article) {
    SettingReader settings = new SettingReader(article);
    return article.assertions().stream()
        .map(assertion -> read(article, assertion, settings))
        .toList();
  }

  /** What the words of a stretch stand for, in their order; empty words left out. */
  public List<String> terms(VoicedArticle article, Span span) {
    Language language = language(article, span);
    List<Token> tokens = tokens(article, List.of(span));
    return new Terms(words.in(language), bilingual, language, learnt).of(tokens);
  }

  /** What a name such as "Adrienne Watson" stands for, sorted. */
  public static List<String> name(String name) {
    return List.copyOf(Terms.name(name));
  }

  /** The reader that also knows what the words of these articles teach. */
  public ContentReader taught(List<VoicedArticle> articles) {
    return new ContentReader(words, bilingual, SetWords.of(articles));
  }

  private Content read(VoicedArticle article, VoicedAssertion assertion, SettingReader settings) {
    Language language = language(article, assertion.finding().extent());
    ClaimWords own = words.in(language);
    List<Token> tokens = tokens(article, assertion.finding().content());
    Terms terms = new Terms(own, bilingual, language, learnt);
    List<Token> proper = Preface.left(tokens, own);
    Exclusion exclusion = Exclusion.of(proper, own);
    Map<String, String> worded = terms.wordings(exclusion.rest());
    SortedSet<String> said = claimed(exclusion.rest(), own, terms, worded.keySet());
    said.addAll(terms.of(antecedent(article, assertion, proper, own)));
    if (needsSpeaker(proper, own)) {
      said.addAll(speaker(article, assertion, terms));
    }
    return new Content(
        new Ref(article.text().article().id(), assertion.finding().id()),
        article,
        assertion,
        language,
        tokens,
        tokens.stream().map(t -> Folding.fold(t.norm())).filter(Terms::wordlike).toList(),
        said,
        new Quantities(own, terms).of(tokens),
        new Dates(own).of(tokens),
        positive(assertion, tokens, own),
        question(tokens, own),
        tokens.stream().map(Token::norm).anyMatch(own.agents()::contains),
        parts(proper, own, terms),
        main(exclusion.rest(), own, terms, said),
        new TreeSet<>(terms.of(exclusion.excluded())),
        beside(worded.keySet(), said),
        wordings(worded, assertion),
        kept(tokens, own),
        settings.of(assertion.finding().content(), exclusion.rest(), own, terms),
        anaphoric(tokens, own));
  }

  private static Language language(VoicedArticle article, Span extent) {
    return article.text().sentencesOn(extent).stream()
        .map(Sentence::language)
        .findFirst()
        .orElse(article.text().language());
  }

  private static List<Token> tokens(VoicedArticle article, List<Span> spans) {
    List<Token> tokens = new ArrayList<>();
    for (Span span : spans) {
      for (Sentence sentence : article.text().sentencesOn(span)) {
        sentence.tokens().stream().filter(t -> span.contains(t.span())).forEach(tokens::add);
      }
    }
    return tokens;
  }

  /**
   * What is claimed, its circumstances left out, unless nothing much is left then.
   *
   * @param all the terms of all the tokens
   */
  private static SortedSet<String> claimed(
      List<Token> tokens, ClaimWords words, Terms terms, Set<String> all) {
    List<Token> core = Circumstances.left(tokens, words);
    SortedSet<String> claimed = new TreeSet<>(core.size() == tokens.size() ? all : terms.of(core));
    return claimed.size() >= FEWEST_TERMS ? claimed : new TreeSet<>(all);
  }

  private static List<Token> antecedent(
      VoicedArticle article, VoicedAssertion assertion, List<Token> content, ClaimWords words) {
    return article.text().sentencesOn(assertion.finding().extent()).stream()
        .findFirst()
        .map(sentence -> Antecedent.of(sentence, content, words))
        .orElse(List.of());
  }

  /** The claimed terms of the main clause; all of them where that says hardly anything. */
  private static SortedSet<String> main(
      List<Token> tokens, ClaimWords words, Terms terms, SortedSet<String> claimed) {
    SortedSet<String> main = new TreeSet<>(terms.of(MainClause.of(tokens, words)));
    main.retainAll(claimed);
    return main.size() > FEWEST_TERMS ? main : claimed;
  }

  private static SortedSet<String> beside(Set<String> all, Set<String> claimed) {
    SortedSet<String> beside = new TreeSet<>(all);
    beside.removeAll(claimed);
    return beside;
  }

  /** "I was hit" and "to have been hit" are about whoever speaks. */
  private static boolean needsSpeaker(List<Token> tokens, ClaimWords words) {
    boolean first = tokens.stream().anyMatch(t -> words.speaker().contains(t.norm()));
    boolean bare =
        tokens.stream().filter(t -> Terms.wordlike(t.norm())).findFirst().stream()
            .anyMatch(t -> t.may(Mood.INFINITIVE) && !t.mayBeFinite());
    return first || bare;
  }

  /** The text's words behind each term; a name that only stands for the speaker gives its own. */
  private static Map<String, String> wordings(
      Map<String, String> worded, VoicedAssertion assertion) {
    Map<String, String> wordings = new TreeMap<>();
    assertion.voice().entity().ifPresent(entity -> wordings.putAll(Terms.names(entity)));
    wordings.putAll(worded);
    return wordings;
  }

  private static Set<String> speaker(
      VoicedArticle article, VoicedAssertion assertion, Terms terms) {
    Optional<String> entity = assertion.voice().entity();
    if (entity.isPresent()) {
      return new TreeSet<>(terms.ofName(entity.get()));
    }
    Set<String> found = new TreeSet<>();
    assertion
        .finding()
        .source()
        .ifPresent(source -> found.addAll(terms.namesOf(tokens(article, List.of(source)))));
    return found;
  }

  private static boolean positive(VoicedAssertion assertion, List<Token> tokens, ClaimWords words) {
    return assertion.finding().positive()
        && assertion.finding().status() != Status.DENIED
        && !new Negation(words).turns(tokens);
  }

  /** "Whether he was hit", "one cannot see if he was hit". */
  private static boolean question(List<Token> tokens, ClaimWords words) {
    List<String> norms = tokens.stream().map(Token::norm).filter(Terms::wordlike).toList();
    for (int i = 0; i < Math.min(norms.size(), QUESTION_OPENS); i++) {
      List<String> before = norms.subList(Math.max(0, i - QUESTION_REACH), i);
      boolean asks = i == 0 || before.stream().anyMatch(words.negations()::contains);
      boolean reflexive =
          norms.get(i).equals("s'")
              && (i + 1 == norms.size() || !norms.get(i + 1).startsWith("il"));
      if (asks && !reflexive && words.questions().contains(norms.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static Set<Integer> kept(List<Token> tokens, ClaimWords words) {
    Set<Integer> kept = new TreeSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (words.preventing().contains(tokens.get(i).lemma())) {
        tokens.subList(i + 1, Math.min(tokens.size(), i + 1 + KEPT_REACH)).stream()
            .forEach(t -> kept.add(t.span().start()));
      }
    }
    return kept;
  }

  /** "It fell", "its ship fell"; after a preposition only a pronoun leans: not "to this day". */
  private static boolean anaphoric(List<Token> tokens, ClaimWords words) {
    List<Token> first =
        tokens.stream().filter(t -> Terms.wordlike(t.norm())).limit(POINTING_REACH).toList();
    boolean after = !first.isEmpty() && first.get(0).pos() == Pos.ADP;
    boolean pointing =
        first.stream()
            .filter(t -> !after || t.pos() == Pos.PRON)
            .anyMatch(t -> words.pointing().contains(t.norm()));
    return pointing || tokens.stream().anyMatch(t -> words.speaker().contains(t.norm()));
  }

  private static List<Set<String>> parts(List<Token> tokens, ClaimWords words, Terms terms) {
    List<Set<String>> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= tokens.size(); i++) {
      if (i == tokens.size() || words.breaks().contains(tokens.get(i).norm())) {
        Set<String> part = new LinkedHashSet<>(terms.of(tokens.subList(from, i)));
        if (!part.isEmpty()) {
          parts.add(part);
        }
        from = i;
      }
    }
    return parts;
  }
}
