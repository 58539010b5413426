package org.sourcier.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sourcier.Rules;
import org.sourcier.article.Article;
import org.sourcier.article.ArticleSet;
import org.sourcier.article.Span;
import org.sourcier.article.Watch;
import org.sourcier.finding.PatternSearch;
import org.sourcier.rule.pattern.PatternProblem;
import org.sourcier.rule.syntax.Range;
import org.sourcier.text.ArticleText;
import org.sourcier.text.Language;
import org.sourcier.text.TextPreparer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tries a pattern on articles before it becomes a rule. */
@Command(
    name = "find",
    description = "Try a pattern on articles; each match is shown in its sentence.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class RulesFindCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "PATTERN", description = "As in a rule; in quotes.")
  private String notation = "";

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "PATH",
      description = "Articles and folders of them.")
  private List<Path> paths = List.of();

  @Option(
      names = "--lang",
      paramLabel = "fr|en",
      converter = Converters.LanguageWord.class,
      description = "The pattern's language; without it, that of most of the articles.")
  private Optional<Language> language = Optional.empty();

  @Option(names = "--json", description = "Print it as JSON, for tools.")
  private boolean json;

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Mixin private RulesFolder rules = new RulesFolder();

  private final Console console;

  RulesFindCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Rules loaded = rules.load(console);
    ArticleSet set = reading.read(paths, loaded, Watch.NONE);
    TextPreparer preparer = new TextPreparer(loaded.text());
    List<ArticleText> texts = set.articles().stream().map(preparer::prepare).toList();
    PatternSearch search = search(loaded, texts);
    List<Hit> all = new ArrayList<>();
    for (ArticleText text : texts) {
      search.search(text).forEach(place -> all.add(new Hit(text.article(), place)));
    }
    if (json) {
      console.out().println(JsonText.of(all.stream().map(RulesFindCommand::said).toList()));
    } else {
      all.forEach(this::print);
      console.out().println(count(all.size(), "match", "matches") + " in " + articles(set));
    }
    return reading.unread(console, set);
  }

  private static String articles(ArticleSet set) {
    return count(set.articles().size(), "article", "articles");
  }

  private static String count(int n, String one, String several) {
    return n + " " + (n == 1 ? one : several);
  }

  private PatternSearch search(Rules loaded, List<ArticleText> texts) {
    try {
      return new PatternSearch(
          loaded.book(),
          language.orElseGet(
              () -> Language.ofMost(texts.stream().map(ArticleText::language).toList())),
          notation);
    } catch (PatternProblem e) {
      throw Refusal.ofUsage("the pattern, column " + (e.column() + 1) + ": " + e.message());
    }
  }

  /** A match in its article. */
  private record Hit(Article article, PatternSearch.Place place) {
    String sentence() {
      return article.exact(span());
    }

    long line() {
      return Math.max(1, article.text().substring(0, span().start()).lines().count());
    }

    /** Each label with its words. */
    List<Map.Entry<String, String>> captures() {
      return place.match().captures().stream()
          .filter(capture -> !capture.range().empty())
          .map(capture -> Map.entry(capture.label(), words(capture.range())))
          .toList();
    }

    private Span span() {
      return place.syntax().chunks().sentence().span();
    }

    private String words(Range range) {
      return article.exact(place.syntax().chunks().span(range));
    }
  }

  private static Map<String, Object> said(Hit hit) {
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("file", hit.article().path());
    said.put("line", hit.line());
    said.put("sentence", hit.sentence());
    said.put("captures", hit.captures());
    return said;
  }

  private void print(Hit hit) {
    console.out().println(hit.article().path() + ":" + hit.line());
    new Wrapping("    ", "    ").lines(hit.sentence()).forEach(console.out()::println);
    for (Map.Entry<String, String> capture : hit.captures()) {
      new Wrapping("    = " + capture.getKey() + ": ", "      ")
          .lines(capture.getValue())
          .forEach(console.out()::println);
    }
  }
}
