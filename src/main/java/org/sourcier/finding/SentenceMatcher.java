package org.sourcier.finding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sourcier.article.Span;
import org.sourcier.rule.pattern.CuePattern;
import org.sourcier.rule.pattern.Match;
import org.sourcier.rule.pattern.Syntax;
import org.sourcier.rule.syntax.Chunker;
import org.sourcier.text.ArticleText;
import org.sourcier.text.Language;
import org.sourcier.text.Quotation;
import org.sourcier.text.Sentence;

/** Tries all rules on all sentences of an article. */
final class SentenceMatcher {
  /**
   * In tokens, quotations counted in: longer ones are no sentences, and no rule is tried on them.
   */
  private static final int LONGEST = 3_000;

  private final Map<Language, List<SentenceRule>> rules = new EnumMap<>(Language.class);
  private final Map<Language, Chunker> chunkers = new EnumMap<>(Language.class);

  SentenceMatcher(RuleBook book) {
    for (Language language : Language.values()) {
      rules.put(language, book.rules(language));
      book.vocabulary(language).ifPresent(v -> chunkers.put(language, new Chunker(v)));
    }
  }

  /** All hits, in the order of the sentences, then of the rules' ids. */
  List<Hit> hits(ArticleText text, List<Syntax> syntaxes) {
    List<Hit> hits = new ArrayList<>();
    for (int s = 0; s < syntaxes.size(); s++) {
      Language language = text.sentences().get(s).language();
      if (syntaxes.get(s).chunks().size() > LONGEST) {
        continue;
      }
      for (SentenceRule rule : rules.getOrDefault(language, List.of())) {
        apply(rule, s, syntaxes.get(s), hits);
      }
    }
    return hits;
  }

  /** The syntax of each sentence of an article. */
  List<Syntax> syntaxes(ArticleText text) {
    List<Syntax> syntaxes = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      Chunker chunker = chunkers.get(sentence.language());
      if (chunker == null) {
        throw new IllegalStateException("no rules for " + sentence.language() + " are loaded");
      }
      List<Quotation> inside = quotations(text, sentence.span());
      syntaxes.add(Syntax.of(chunker.chunk(sentence, inside)));
    }
    return syntaxes;
  }

  private static List<Quotation> quotations(ArticleText text, Span sentence) {
    return text.quotations().stream().filter(q -> q.span().overlaps(sentence)).toList();
  }

  private static void apply(SentenceRule rule, int sentence, Syntax syntax, List<Hit> hits) {
    List<Integer> taken = new ArrayList<>();
    for (CuePattern pattern : rule.patterns()) {
      for (Match match : pattern.matches(syntax)) {
        int cue = match.first("cue").orElseThrow().from();
        if (!taken.contains(cue) && !excluded(rule, syntax, cue)) {
          taken.add(cue);
          hits.add(new Hit(rule, sentence, syntax, match));
        }
      }
    }
  }

  private static boolean excluded(SentenceRule rule, Syntax syntax, int cue) {
    return rule.unless().stream()
        .flatMap(pattern -> pattern.matches(syntax).stream())
        .anyMatch(match -> match.first("cue").orElseThrow().from() == cue);
  }
}
