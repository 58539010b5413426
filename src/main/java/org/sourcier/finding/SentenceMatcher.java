package org.sourcier.finding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

  /**
   * What matched.
   *
   * @param hits in the order of the sentences, then of the rules' ids
   */
  record Matched(List<Hit> hits, Workload workload) {}

  /** Tries all rules on all sentences. */
  Matched match(ArticleText text, List<Syntax> syntaxes) {
    List<Hit> hits = new ArrayList<>();
    Map<String, Workload.Effort> efforts = new TreeMap<>();
    List<Span> tooLong = new ArrayList<>();
    for (int s = 0; s < syntaxes.size(); s++) {
      Sentence sentence = text.sentences().get(s);
      if (syntaxes.get(s).chunks().size() > LONGEST) {
        tooLong.add(sentence.span());
        continue;
      }
      for (SentenceRule rule : rules.getOrDefault(sentence.language(), List.of())) {
        int percent = apply(rule, s, syntaxes.get(s), hits);
        if (percent > 0) {
          efforts.merge(
              rule.id(),
              new Workload.Effort(rule.id(), percent, sentence.span()),
              (a, b) -> b.percent() > a.percent() ? b : a);
        }
      }
    }
    return new Matched(hits, new Workload(List.copyOf(efforts.values()), tooLong));
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

  /** Adds the rule's hits; gives the most that one of its patterns used of its budget. */
  private static int apply(SentenceRule rule, int sentence, Syntax syntax, List<Hit> hits) {
    List<Integer> taken = new ArrayList<>();
    int percent = 0;
    for (CuePattern pattern : rule.patterns()) {
      CuePattern.Attempt attempt = pattern.attempt(syntax);
      percent = Math.max(percent, attempt.percent());
      for (Match match : attempt.matches()) {
        int cue = match.first("cue").orElseThrow().from();
        if (!taken.contains(cue) && !excluded(rule, syntax, cue)) {
          taken.add(cue);
          hits.add(new Hit(rule, sentence, syntax, match));
        }
      }
    }
    return percent;
  }

  private static boolean excluded(SentenceRule rule, Syntax syntax, int cue) {
    return rule.unless().stream()
        .flatMap(pattern -> pattern.matches(syntax).stream())
        .anyMatch(match -> match.first("cue").orElseThrow().from() == cue);
  }
}
