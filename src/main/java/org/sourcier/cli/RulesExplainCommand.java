package org.sourcier.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sourcier.Rules;
import org.sourcier.article.Article;
import org.sourcier.article.ArticleSet;
import org.sourcier.article.Metadata;
import org.sourcier.article.Watch;
import org.sourcier.finding.Explainer;
import org.sourcier.finding.Explanation;
import org.sourcier.finding.RuleBook;
import org.sourcier.finding.Verdict;
import org.sourcier.rule.syntax.Readout;
import org.sourcier.text.ArticleText;
import org.sourcier.text.TextPreparer;
import org.sourcier.yaml.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows how sentences are read and what each rule makes of them. */
@Command(
    name = "explain",
    description = "Show how a sentence is read, which rules match, and how far the others get.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class RulesExplainCommand implements Callable<Integer> {
  @Parameters(paramLabel = "SENTENCE|FILE", description = "A sentence in quotes, or an article.")
  private String given = "";

  @Option(names = "--rule", paramLabel = "ID", description = "Show this rule alone.")
  private Optional<String> only = Optional.empty();

  @Option(names = "--why-not", description = "Also show each rule that does not match, and why.")
  private boolean whyNot;

  @Option(names = "--json", description = "Print it as JSON, for tools.")
  private boolean json;

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Mixin private RulesFolder rules = new RulesFolder();

  private final Console console;

  RulesExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Rules loaded = rules.load(console);
    ArticleSet set = set(loaded);
    only.ifPresent(id -> check(id, loaded.book()));
    Explainer explainer = new Explainer(loaded.book());
    TextPreparer preparer = new TextPreparer(loaded.text());
    List<ArticleText> texts = set.articles().stream().map(preparer::prepare).toList();
    if (json) {
      texts.forEach(text -> console.out().println(JsonText.of(said(text, explainer))));
    } else {
      texts.forEach(text -> print(text, explainer));
    }
    return reading.unread(console, set);
  }

  private ArticleSet set(Rules loaded) {
    Optional<Path> file = file();
    if (file.isPresent()) {
      return reading.read(List.of(file.get()), loaded, Watch.NONE);
    }
    Article article = new Article("01", "sentence", "", given, Metadata.UNKNOWN);
    return new ArticleSet(
        "", Optional.empty(), Optional.empty(), Optional.empty(), List.of(article), List.of());
  }

  private Optional<Path> file() {
    try {
      return Optional.of(Path.of(given)).filter(Files::exists);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static void check(String id, RuleBook book) {
    List<String> ids = book.rules().stream().map(rule -> rule.id()).toList();
    if (!ids.contains(id)) {
      throw Refusal.ofUsage("no rule has the id '" + id + "'" + Nearest.hint(id, ids));
    }
  }

  private void print(ArticleText text, Explainer explainer) {
    if (text.sentences().isEmpty()) {
      console.out().println("none of this is read as prose, so no rule looks at it");
    }
    text.leftOut().forEach(part -> left(text.article().exact(part.span())));
    explainer.explain(text).forEach(explanation -> print(text, explanation));
  }

  private List<Map<String, Object>> said(ArticleText text, Explainer explainer) {
    return explainer.explain(text).stream()
        .map(e -> new ExplanationJson(e).of(text, e.verdicts().stream().filter(this::shown)))
        .toList();
  }

  private void left(String words) {
    new Wrapping("left out, as no prose: ", "  ").lines(words).forEach(console.out()::println);
  }

  private void print(ArticleText text, Explanation explanation) {
    var sentence = explanation.chunks().sentence();
    String words = text.article().exact(sentence.span());
    new Wrapping(sentence.language().code() + "  ", "    ")
        .lines(words)
        .forEach(console.out()::println);
    new Readout().lines(explanation.chunks()).forEach(console.out()::println);
    VerdictText wording = new VerdictText(explanation.chunks());
    List<Verdict> shown = explanation.verdicts().stream().filter(this::shown).toList();
    shown.forEach(verdict -> wording.lines(verdict).forEach(console.out()::println));
    if (shown.isEmpty()) {
      console.out().println("  no rule matches; --why-not tells how far each gets");
    }
    console.out().println();
  }

  private boolean shown(Verdict verdict) {
    boolean wanted = only.map(id -> verdict.rule().id().equals(id)).orElse(true);
    return wanted && (whyNot || only.isPresent() || !(verdict instanceof Verdict.Misses));
  }
}
