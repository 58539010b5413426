package org.sourcier.finding;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sourcier.article.Article;
import org.sourcier.article.Metadata;
import org.sourcier.rule.pattern.Choices;
import org.sourcier.rule.pattern.CuePattern;
import org.sourcier.rule.pattern.Match;
import org.sourcier.rule.pattern.Syntax;
import org.sourcier.text.TextPreparer;
import org.sourcier.yaml.Problem;

/** Finds what no example of a rule shows, so that nobody knows if it works. */
public final class UnshownPatterns {
  private final TextPreparer preparer;
  private final SentenceMatcher matcher;

  public UnshownPatterns(TextPreparer preparer, RuleBook book) {
    this.preparer = preparer;
    this.matcher = new SentenceMatcher(book);
  }

  /** One remark, at the rule's place, for each pattern that decides in no example. */
  public List<Problem> patterns(SentenceRule rule) {
    BitSet shown = shown(rule, examples(rule));
    return IntStream.range(0, rule.patterns().size())
        .filter(i -> !shown.get(i))
        .mapToObj(i -> remark(rule, "shows its pattern " + rule.patterns().get(i).notation()))
        .toList();
  }

  /**
   * One remark, at the rule's place, for each pattern that an example shows, though not in all the
   * ways that its brackets leave open.
   */
  public List<Problem> choices(SentenceRule rule) {
    List<Syntax> examples = examples(rule);
    BitSet shown = shown(rule, examples);
    return shown.stream()
        .mapToObj(i -> rule.patterns().get(i))
        .flatMap(pattern -> ways(rule, pattern, examples).stream())
        .toList();
  }

  private static List<Problem> ways(SentenceRule rule, CuePattern pattern, List<Syntax> examples) {
    String words =
        Choices.of(pattern).stream()
            .filter(way -> examples.stream().allMatch(e -> way.pattern().matches(e).isEmpty()))
            .map(way -> "'" + way.words() + "'")
            .distinct()
            .collect(Collectors.joining(", "));
    String said = "shows " + words + " in its pattern " + pattern.notation();
    return words.isEmpty() ? List.of() : List.of(remark(rule, said));
  }

  private static Problem remark(SentenceRule rule, String said) {
    return new Problem(rule.place(), "no example of " + rule.id() + " " + said);
  }

  private List<Syntax> examples(SentenceRule rule) {
    return rule.examples().stream()
        .map(example -> article(example.text(), example.place().toString()))
        .flatMap(article -> matcher.syntaxes(preparer.prepare(article)).stream())
        .filter(syntax -> syntax.chunks().sentence().language() == rule.language())
        .toList();
  }

  private static Article article(String text, String place) {
    return new Article("01", place, "", text, Metadata.UNKNOWN);
  }

  private static BitSet shown(SentenceRule rule, List<Syntax> examples) {
    BitSet shown = new BitSet();
    examples.forEach(example -> show(rule.patterns(), example, shown));
    return shown;
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
