package org.sourcier.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sourcier.Pipeline;
import org.sourcier.Rules;
import org.sourcier.article.ArticleReader;
import org.sourcier.article.ArticleSet;
import org.sourcier.report.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what each article asserts, one line of JSON an article. */
@Command(
    name = "analyze",
    description = "Print what each article asserts, as JSON Lines.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class AnalyzeCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Articles and folders of them.")
  private List<Path> paths = List.of();

  @Option(names = "-o", paramLabel = "FILE", description = "Write to this file instead.")
  private Optional<Path> file = Optional.empty();

  @Mixin private RulesFolder rules = new RulesFolder();

  private final Console console;

  AnalyzeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Rules loaded = rules.load(console);
    ArticleSet set = new ArticleReader(loaded.text().agencies()).read(paths);
    Pipeline pipeline = new Pipeline(loaded, Version.number());
    if (file.isPresent()) {
      new SafeFile(file.get()).write(stream -> write(pipeline, set, stream));
    } else {
      pipeline.each(
          set,
          article -> {
            console.bounded(article);
            console.out().print(Ledger.line(article) + "\n");
            console.out().flush();
          });
    }
    return console.unread(set);
  }

  private void write(Pipeline pipeline, ArticleSet set, OutputStream stream) {
    pipeline.each(
        set,
        article -> {
          console.bounded(article);
          try {
            stream.write((Ledger.line(article) + "\n").getBytes(StandardCharsets.UTF_8));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
