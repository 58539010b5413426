package org.sourcier.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sourcier.Pipeline;
import org.sourcier.Rules;
import org.sourcier.article.Article;
import org.sourcier.article.ArticleSet;
import org.sourcier.party.VoicedArticle;
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

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Mixin private RulesFolder rules = new RulesFolder();

  @Option(
      names = "--from",
      paramLabel = "N",
      converter = Converters.Positive.class,
      description = "Begin with the article of this number: to go on where it was stopped.")
  private int from = 1;

  @Option(
      names = "--texts",
      paramLabel = "DIR",
      description = "Write each article's text there, as NUMBER.txt: offsets point into it.")
  private Optional<Path> texts = Optional.empty();

  private final Console console;

  private volatile int last;

  AnalyzeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Rules loaded = rules.load(console);
    Optional<LineFile> lines = file.map(place -> new LineFile(place, from - 1));
    try (Progress progress = reading.progress(console);
        Interruption interruption = new Interruption(console, () -> stopped(lines))) {
      ArticleSet set = reading.read(paths, loaded, progress);
      Pipeline pipeline = new Pipeline(loaded, Version.number(), progress);
      pipeline.each(rest(set), article -> interruption.whole(() -> write(article, lines)));
      lines.ifPresent(LineFile::done);
      progress.wipe();
      tellOfReview();
      return reading.unread(console, set);
    } finally {
      lines.ifPresent(LineFile::close);
    }
  }

  /** A review is about claims, which are made of whole sets. */
  private void tellOfReview() {
    Path review = new ReviewFile().place(paths);
    if (Files.isRegularFile(review)) {
      console.err().println("note: 'report' applies " + review + "; here stands what was found");
    }
  }

  /** The articles that are still to do, under the numbers they have in the whole set. */
  private ArticleSet rest(ArticleSet set) {
    if (from > 1 && from > set.articles().size()) {
      throw new Refusal("--from " + from + ": there are " + set.articles().size() + " articles");
    }
    List<Article> rest =
        set.articles().stream().filter(a -> Integer.parseInt(a.id()) >= from).toList();
    return set.with(rest);
  }

  private void write(VoicedArticle article, Optional<LineFile> lines) {
    console.bounded(article);
    Article written = article.text().article();
    texts.ifPresent(
        folder ->
            new SafeFile(folder.resolve(written.id() + ".txt"))
                .write(out -> out.write(written.text().getBytes(StandardCharsets.UTF_8))));
    String line = Ledger.line(article);
    if (lines.isPresent()) {
      lines.get().line(line);
    } else {
      console.out().print(line + "\n");
      console.out().flush();
    }
    last = Integer.parseInt(written.id());
  }

  private String stopped(Optional<LineFile> lines) {
    if (last == 0 && from == 1) {
      lines.ifPresent(LineFile::close);
    }
    String whole =
        lines
            .map(l -> "the lines of those done stand in " + l.part())
            .orElse("its lines are whole");
    return last == 0
        ? "nothing was analysed; run the same command again"
        : "done up to article " + last + ", " + whole + "; --from " + (last + 1) + " does the rest";
  }
}
