package org.sourcier.finding;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.sourcier.article.Article;
import org.sourcier.article.Metadata;
import org.sourcier.rule.pattern.CuePattern;
import org.sourcier.rule.pattern.Match;
import org.sourcier.rule.pattern.Syntax;
import org.sourcier.text.TextPreparer;
import org.sourcier.yaml.Problem;

/** Finds the patterns of a rule that decide in none of its examples: nobody knows if they work. */
public final class UnshownPatterns {
  private final TextPreparer preparer;
  private final SentenceMatcher matcher;

  public UnshownPatterns(TextPreparer preparer, RuleBook book) {
    this.preparer = preparer;
    this.matcher = new SentenceMatcher(book);
  }

  /** One remark for each such pattern, at the rule's place. */
  public List<Problem> of(SentenceRule rule) {
    BitSet shown = new BitSet();
    for (SentenceRule.Example example : rule.examples()) {
      String place = example.place().toString();
      Article article = new Article("01", place, "", example.text(), Metadata.UNKNOWN);
      matcher.syntaxes(preparer.prepare(article)).stream()
          .filter(syntax -> syntax.chunks().sentence().language() == rule.language())
          .forEach(syntax -> show(rule.patterns(), syntax, shown));
    }
    return IntStream.range(0, rule.patterns().size())
        .filter(i -> !shown.get(i))
        .mapToObj(i -> new Problem(rule.place(), said(rule, rule.patterns().get(i))))
        .toList();
  }

  private static String said(SentenceRule rule, CuePattern pattern) {
    return "no example of " + rule.id() + " shows its pattern " + pattern.notation();
  }

  /** At each cue the first pattern that matches decides. */
  private static void show(List<CuePattern> patterns, Syntax syntax, BitSet shown) {
    Set<Integer> taken = new HashSet<>();
    for (int i = 0; i < patterns.size(); i++) {
      for (Match match : patterns.get(i).matches(syntax)) {
        if (taken.add(match.first("cue").orElseThrow().from())) {
          shown.set(i);
        }
      }
    }
  }
}
