package org.sourcier.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sourcier.Rules;
import org.sourcier.article.ArticleSet;
import org.sourcier.article.Watch;
import org.sourcier.finding.SentenceRule;
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
      description = "Also count what each rule finds in these articles, and its use of steps.")
  private List<Path> paths = List.of();

  @Option(names = "--json", description = "Print it as JSON, for tools.")
  private boolean json;

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Mixin private RulesFolder rules = new RulesFolder();

  private final Console console;

  RulesListCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Rules loaded = rules.load(console);
    ArticleSet set =
        paths.isEmpty()
            ? new ArticleSet(
                "", Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of())
            : reading.read(paths, loaded, Watch.NONE);
    RuleUse use = RuleUse.on(set, loaded);
    if (json) {
      List<Map<String, Object>> all = new ArrayList<>();
      loaded.book().rules().forEach(rule -> all.add(said(rule, use)));
      console.out().println(JsonText.of(all));
    } else {
      loaded.book().rules().forEach(rule -> print(rule, use));
    }
    return paths.isEmpty() ? Exit.DONE : reading.unread(console, set);
  }

  private void print(SentenceRule rule, RuleUse use) {
    String kind = rule.label("kind").map(k -> " (" + k + ")").orElse("");
    String count = paths.isEmpty() ? "" : ", " + use.found(rule) + " found";
    String steps = use.percent(rule) < 1 ? "" : ", up to " + use.percent(rule) + " % of its steps";
    console.out().println(rule.id() + ": " + Fields.name(rule.finds()) + kind + count + steps);
    new Wrapping("    ", "    ").lines(rule.about()).forEach(console.out()::println);
    last(rule)
        .ifPresent(
            text -> new Wrapping("    > ", "      ").lines(text).forEach(console.out()::println));
  }

  private static Optional<String> last(SentenceRule rule) {
    return rule.examples().stream().map(SentenceRule.Example::text).reduce((a, b) -> b);
  }

  private Map<String, Object> said(SentenceRule rule, RuleUse use) {
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("id", rule.id());
    said.put("place", rule.place().toString());
    said.put("language", rule.language().code());
    said.put("finds", Fields.name(rule.finds()));
    rule.label("kind").ifPresent(kind -> said.put("kind", kind));
    said.put("about", rule.about());
    last(rule).ifPresent(text -> said.put("example", text));
    if (!paths.isEmpty()) {
      said.put("found", use.found(rule));
      said.put("steps-percent", use.percent(rule));
    }
    return said;
  }
}
