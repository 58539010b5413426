package org.sourcier.finding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sourcier.article.Span;
import org.sourcier.rule.pattern.CuePattern;
import org.sourcier.rule.pattern.Match;
import org.sourcier.rule.pattern.PatternIndex;
import org.sourcier.rule.pattern.Syntax;
import org.sourcier.rule.syntax.Chunker;
import org.sourcier.text.ArticleText;
import org.sourcier.text.Language;
import org.sourcier.text.Sentence;

/** Tries all rules on all sentences of an article. */
final class SentenceMatcher {
  /**
   * In tokens, quotations counted in: longer ones are no sentences, and no rule is tried on them.
   */
  private static final int LONGEST = 3_000;

  private final Map<Language, Rules> rules = new EnumMap<>(Language.class);
  private final Map<Language, Chunker> chunkers = new EnumMap<>(Language.class);

  /** The rules of one language, and all of their patterns in one index. */
  private record Rules(List<Single> patterns, PatternIndex index) {
    static Rules of(List<SentenceRule> rules) {
      List<Single> patterns =
          rules.stream()
              .flatMap(rule -> rule.patterns().stream().map(pattern -> new Single(rule, pattern)))
              .toList();
      return new Rules(patterns, new PatternIndex(patterns.stream().map(Single::pattern).toList()));
    }
  }

  /** One of the patterns of a rule. */
  private record Single(SentenceRule rule, CuePattern pattern) {}

  SentenceMatcher(RuleBook book) {
    for (Language language : Language.values()) {
      rules.put(language, Rules.of(book.rules(language)));
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
      Rules all = rules.get(sentence.language());
      if (syntaxes.get(s).chunks().size() > LONGEST) {
        tooLong.add(sentence.span());
      } else if (all != null) {
        apply(all, s, syntaxes.get(s), hits)
            .forEach(
                effort ->
                    efforts.merge(
                        effort.rule(), effort, (a, b) -> b.percent() > a.percent() ? b : a));
      }
    }
    return new Matched(hits, new Workload(List.copyOf(efforts.values()), tooLong, List.of()));
  }

  /** The syntax of each sentence of an article. */
  List<Syntax> syntaxes(ArticleText text) {
    List<Syntax> syntaxes = new ArrayList<>();
    QuotationCursor quotations = new QuotationCursor(text.quotations());
    for (Sentence sentence : text.sentences()) {
      Chunker chunker = chunkers.get(sentence.language());
      if (chunker == null) {
        throw new IllegalStateException("no rules for " + sentence.language() + " are loaded");
      }
      syntaxes.add(Syntax.of(chunker.chunk(sentence, quotations.in(sentence.span()))));
    }
    return syntaxes;
  }

  /** Adds the hits of all rules; gives what each used of the budget of one of its patterns. */
  private static List<Workload.Effort> apply(
      Rules all, int sentence, Syntax syntax, List<Hit> hits) {
    List<Workload.Effort> efforts = new ArrayList<>();
    List<PatternIndex.Candidate> candidates = all.index().candidates(syntax);
    int from = 0;
    while (from < candidates.size()) {
      SentenceRule rule = all.patterns().get(candidates.get(from).pattern()).rule();
      int to = from + 1;
      while (to < candidates.size()
          && all.patterns().get(candidates.get(to).pattern()).rule().id().equals(rule.id())) {
        to++;
      }
      int percent = apply(all, candidates.subList(from, to), sentence, syntax, hits);
      if (percent > 0) {
        efforts.add(new Workload.Effort(rule.id(), percent, syntax.chunks().sentence().span()));
      }
      from = to;
    }
    return efforts;
  }

  /**
   * Adds the hits of one rule; gives the most that one of its patterns used of its budget.
   *
   * @param candidates patterns of this rule
   */
  private static int apply(
      Rules all,
      List<PatternIndex.Candidate> candidates,
      int sentence,
      Syntax syntax,
      List<Hit> hits) {
    List<Integer> taken = new ArrayList<>();
    int percent = 0;
    for (PatternIndex.Candidate candidate : candidates) {
      Single single = all.patterns().get(candidate.pattern());
      CuePattern.Attempt attempt = single.pattern().attempt(syntax, candidate.tokens());
      percent = Math.max(percent, attempt.percent());
      for (Match match : attempt.matches()) {
        int cue = match.first("cue").orElseThrow().from();
        if (!taken.contains(cue) && !excluded(single.rule(), syntax, cue)) {
          taken.add(cue);
          hits.add(new Hit(single.rule(), sentence, syntax, match));
        }
      }
    }
    return percent;
  }

  private static boolean excluded(SentenceRule rule, Syntax syntax, int cue) {
    BitSet only = new BitSet();
    only.set(cue);
    for (CuePattern pattern : rule.unless()) {
      if (!pattern.attempt(syntax, only).matches().isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
