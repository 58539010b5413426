package org.sourcier.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sourcier.article.Article;
import org.sourcier.article.Metadata;
import org.sourcier.rule.pattern.Syntax;
import org.sourcier.rule.syntax.Readout;
import org.sourcier.text.ArticleText;
import org.sourcier.text.TextPreparer;
import org.sourcier.yaml.Problem;

/**
 * Puts an example of a rule through the production path, as an article of its own. An example holds
 * when some find carries the rule's id and shows the expected words; a counterexample holds when no
 * find carries it.
 */
public final class ExampleChecker {
  private final TextPreparer preparer;
  private final SentenceMatcher matcher;
  private final Finder finder;

  /** Checks by all rules of the book together, as in production. */
  public ExampleChecker(TextPreparer preparer, RuleBook book) {
    this.preparer = preparer;
    this.matcher = new SentenceMatcher(book);
    this.finder = new Finder(book);
  }

  /**
   * Nothing where the sample holds; else what was found instead and how each word was read, over
   * several lines, at the sample's place.
   */
  public Optional<Problem> check(SentenceRule rule, SentenceRule.Sample sample) {
    ArticleText text = preparer.prepare(article(sample));
    List<FoundWords> finds = FoundWords.of(finder.find(text));
    List<FoundWords> own = finds.stream().filter(f -> f.rules().contains(rule.id())).toList();
    Optional<String> wrong =
        sample instanceof SentenceRule.Example example
            ? missing(rule, example.expected(), own)
            : own.stream().findFirst().map(f -> rule.id() + " must find nothing here");
    return wrong.map(
        message ->
            new Problem(sample.place(), report(message, finds, given(rule, own, text), text)));
  }

  private static Article article(SentenceRule.Sample sample) {
    return new Article("01", sample.place().toString(), "", sample.text(), Metadata.UNKNOWN);
  }

  private static Optional<String> missing(
      SentenceRule rule, Map<String, List<String>> expected, List<FoundWords> own) {
    if (own.stream().anyMatch(find -> find.shows(expected))) {
      return Optional.empty();
    }
    String wanted =
        expected.entrySet().stream()
            .map(e -> e.getKey() + " " + FoundWords.quoted(e.getValue()))
            .collect(Collectors.joining(", "));
    return Optional.of(rule.id() + " should find " + (wanted.isEmpty() ? "something" : wanted));
  }

  /** What the rule matched where all of it was given up for what other rules found. */
  private List<String> given(SentenceRule rule, List<FoundWords> own, ArticleText text) {
    return own.isEmpty()
        ? matcher.match(text, matcher.syntaxes(text)).hits().stream()
            .filter(hit -> hit.rule().id().equals(rule.id()))
            .map(hit -> said(hit, text))
            .toList()
        : List.of();
  }

  private static String said(Hit hit, ArticleText text) {
    return SentenceRule.LABELS.stream()
        .sorted()
        .filter(label -> !hit.all(label).isEmpty())
        .map(
            label ->
                label
                    + " "
                    + FoundWords.quoted(
                        hit.all(label).stream().map(text.article()::exact).toList()))
        .collect(Collectors.joining(", "));
  }

  private String report(
      String message, List<FoundWords> finds, List<String> given, ArticleText text) {
    List<String> lines = new ArrayList<>();
    lines.add(message);
    lines.add(finds.isEmpty() ? "  nothing was found" : "  found:");
    finds.forEach(find -> lines.add("    " + find.line()));
    if (!given.isEmpty()) {
      lines.add("  it matched, but what another rule found counts here; 'over' can change that:");
      given.forEach(hit -> lines.add("    " + hit));
    }
    lines.add(text.sentences().isEmpty() ? "  none of it was read as prose" : "  read as:");
    for (Syntax syntax : matcher.syntaxes(text)) {
      lines.add("    " + syntax.chunks().sentence().language().code() + ":");
      new Readout().lines(syntax.chunks()).forEach(line -> lines.add("    " + line));
    }
    return String.join("\n", lines);
  }
}
