package org.sourcier.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.sourcier.article.Article;
import org.sourcier.article.ArticleReader;
import org.sourcier.article.ArticleSet;
import org.sourcier.article.Span;
import org.sourcier.finding.PatternSearch;
import org.sourcier.rule.pattern.PatternProblem;
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

  @Option(names = "--lang", paramLabel = "fr|en", description = "The pattern's language.")
  private String language = "fr";

  @Mixin private RulesFolder rules = new RulesFolder();

  private final Console console;

  RulesFindCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    PatternSearch search = search();
    ArticleSet set = new ArticleReader().read(paths);
    TextPreparer preparer = new TextPreparer();
    int count = 0;
    for (Article article : set.articles()) {
      List<PatternSearch.Place> places = search.search(preparer.prepare(article));
      places.forEach(place -> print(article, place));
      count += places.size();
    }
    console.out().println(count + " matches in " + set.articles().size() + " articles");
    return console.unread(set);
  }

  private PatternSearch search() {
    Language of =
        Language.of(language)
            .orElseThrow(() -> new Refusal("--lang takes fr or en, not '" + language + "'"));
    try {
      return new PatternSearch(rules.load().book(), of, notation);
    } catch (PatternProblem e) {
      throw new Refusal("the pattern, column " + (e.column() + 1) + ": " + e.message(), e);
    }
  }

  private void print(Article article, PatternSearch.Place place) {
    var chunks = place.syntax().chunks();
    Span sentence = chunks.sentence().span();
    long line = article.text().substring(0, sentence.start()).lines().count();
    console.out().println(article.path() + ":" + Math.max(1, line));
    new Wrapping("    ", "    ").lines(article.exact(sentence)).forEach(console.out()::println);
    place.match().captures().stream()
        .filter(capture -> !capture.range().empty())
        .forEach(
            capture ->
                new Wrapping("    = " + capture.label() + ": ", "      ")
                    .lines(article.exact(chunks.span(capture.range())))
                    .forEach(console.out()::println));
  }
}
