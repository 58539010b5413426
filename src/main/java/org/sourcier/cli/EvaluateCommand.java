package org.sourcier.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sourcier.Pipeline;
import org.sourcier.Rules;
import org.sourcier.article.ArticleSet;
import org.sourcier.article.Watch;
import org.sourcier.evaluation.Evaluation;
import org.sourcier.evaluation.EvaluationTable;
import org.sourcier.evaluation.Evaluator;
import org.sourcier.evaluation.Gold;
import org.sourcier.evaluation.GoldFolder;
import org.sourcier.evaluation.GoldProblem;
import org.sourcier.party.VoicedArticle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures what the rules find in annotated articles. */
@Command(
    name = "evaluate",
    description = {
      "Measure what is found in annotated articles.",
      "Gold is a file NAME.gold.jsonl (quoted words) or NAME.ann (BRAT) for the article NAME.txt."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class EvaluateCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Articles and folders of them.")
  private List<Path> paths = List.of();

  @Option(
      names = "--gold",
      paramLabel = "DIR",
      description = "Where the gold is, if not beside the articles.")
  private Optional<Path> gold = Optional.empty();

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Mixin private RulesFolder rules = new RulesFolder();

  private final Console console;

  EvaluateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Rules loaded = rules.load(console);
    ArticleSet set = reading.read(paths, loaded, Watch.NONE);
    List<Evaluation> done = new ArrayList<>();
    new Pipeline(loaded, Version.number())
        .each(set, article -> gold(article).ifPresent(g -> done.add(evaluate(article, g))));
    if (done.isEmpty()) {
      throw new Refusal("none of these articles has gold beside it; --gold DIR says where it is");
    }
    Evaluation all = done.stream().reduce(Evaluation.NOTHING, Evaluation::plus);
    console.out().println(done.size() + " annotated articles\n");
    console.out().print(new EvaluationTable().of(all));
    return reading.unread(console, set);
  }

  private static Evaluation evaluate(VoicedArticle article, List<Gold> gold) {
    return new Evaluator().evaluate(article, gold);
  }

  private Optional<List<Gold>> gold(VoicedArticle article) {
    Path path = Path.of(article.text().article().path());
    Path beside = Optional.ofNullable(path.getParent()).orElse(Path.of("."));
    try {
      return new GoldFolder(gold.orElse(beside)).of(article.text().article());
    } catch (GoldProblem e) {
      throw new Refusal(e.message(), e);
    }
  }
}
