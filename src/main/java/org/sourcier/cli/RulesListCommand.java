package org.sourcier.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.sourcier.article.ArticleReader;
import org.sourcier.article.ArticleSet;
import org.sourcier.finding.Finder;
import org.sourcier.finding.Findings;
import org.sourcier.finding.RuleBook;
import org.sourcier.finding.SentenceRule;
import org.sourcier.text.TextPreparer;
import org.sourcier.yaml.Fields;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the sentence rules. */
@Command(
    name = "list",
    description = "List the sentence rules: what each finds, what it is about, its last example.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class RulesListCommand implements Callable<Integer> {
  @Option(
      names = "--on",
      arity = "1..*",
      paramLabel = "PATH",
      description = "Also count what each rule finds in these articles.")
  private List<Path> paths = List.of();

  @Mixin private RulesFolder rules = new RulesFolder();

  private final Console console;

  RulesListCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    RuleBook book = rules.load().book();
    if (paths.isEmpty()) {
      book.rules().forEach(rule -> print(rule, ""));
      return Exit.DONE;
    }
    ArticleSet set = new ArticleReader().read(paths);
    Map<String, Integer> counts = counts(set, new Finder(book));
    for (SentenceRule rule : book.rules()) {
      print(rule, ", " + counts.getOrDefault(rule.id(), 0) + " found");
    }
    return console.unread(set);
  }

  private void print(SentenceRule rule, String count) {
    String kind = rule.label("kind").map(k -> " (" + k + ")").orElse("");
    console.out().println(rule.id() + ": " + Fields.name(rule.finds()) + kind + count);
    new Wrapping("    ", "    ").lines(rule.about()).forEach(console.out()::println);
    Optional<String> last = rule.examples().stream().map(e -> e.text()).reduce((a, b) -> b);
    last.ifPresent(
        text -> new Wrapping("    > ", "      ").lines(text).forEach(console.out()::println));
  }

  private static Map<String, Integer> counts(ArticleSet set, Finder finder) {
    TextPreparer preparer = new TextPreparer();
    Map<String, Integer> counts = new TreeMap<>();
    set.articles().stream()
        .map(article -> finder.find(preparer.prepare(article)))
        .flatMap(RulesListCommand::rules)
        .forEach(id -> counts.merge(id, 1, Integer::sum));
    return counts;
  }

  private static Stream<String> rules(Findings findings) {
    return Stream.of(
            findings.assertions().stream().map(a -> a.rules()),
            findings.denials().stream().map(d -> d.rules()),
            findings.evidence().stream().map(e -> e.rules()),
            findings.context().stream().map(c -> c.rules()))
        .flatMap(ids -> ids)
        .flatMap(List::stream);
  }
}
