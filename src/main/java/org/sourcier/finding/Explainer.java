package org.sourcier.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.sourcier.rule.pattern.CuePattern;
import org.sourcier.rule.pattern.Match;
import org.sourcier.rule.pattern.Syntax;
import org.sourcier.rule.syntax.Range;
import org.sourcier.text.ArticleText;

/** Says of every rule whether it matches in each sentence of a text, and if not, how far it got. */
public final class Explainer {
  private final RuleBook book;
  private final SentenceMatcher matcher;

  /** Explains by these rules. */
  public Explainer(RuleBook book) {
    this.book = book;
    this.matcher = new SentenceMatcher(book);
  }

  /** One explanation for each sentence, in the order of the text. */
  public List<Explanation> explain(ArticleText text) {
    return matcher.syntaxes(text).stream().map(this::sentence).toList();
  }

  private Explanation sentence(Syntax syntax) {
    List<Verdict> verdicts = new ArrayList<>();
    for (SentenceRule rule : book.rules(syntax.chunks().sentence().language())) {
      List<Verdict> found = matches(rule, syntax);
      verdicts.addAll(found.isEmpty() ? List.of(farthest(rule, syntax)) : found);
    }
    return new Explanation(syntax.chunks(), verdicts);
  }

  private static List<Verdict> matches(SentenceRule rule, Syntax syntax) {
    List<Verdict> found = new ArrayList<>();
    TreeSet<Integer> cues = new TreeSet<>();
    for (CuePattern pattern : rule.patterns()) {
      for (Match match : pattern.matches(syntax)) {
        Range cue = match.first("cue").orElseThrow();
        if (cues.add(cue.from())) {
          found.add(verdict(rule, syntax, pattern, match, cue));
        }
      }
    }
    return found;
  }

  private static Verdict verdict(
      SentenceRule rule, Syntax syntax, CuePattern pattern, Match match, Range cue) {
    Optional<String> unless =
        rule.unless().stream()
            .filter(p -> p.matches(syntax).stream().anyMatch(m -> starts(m, cue)))
            .map(CuePattern::notation)
            .findFirst();
    return unless
        .<Verdict>map(u -> new Verdict.Undone(rule, pattern.notation(), u, cue))
        .orElseGet(() -> new Verdict.Matches(rule, pattern.notation(), match.captures()));
  }

  private static boolean starts(Match match, Range cue) {
    return match.first("cue").orElseThrow().from() == cue.from();
  }

  private static Verdict farthest(SentenceRule rule, Syntax syntax) {
    return rule.patterns().stream()
        .map(p -> new Verdict.Misses(rule, p.notation(), p.nearMiss(syntax)))
        .max(Comparator.comparingInt(v -> v.miss().hits()))
        .orElseThrow();
  }
}
