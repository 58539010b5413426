package org.sourcier.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sourcier.Pipeline;
import org.sourcier.Rules;
import org.sourcier.article.ArticleReader;
import org.sourcier.article.ArticleSet;
import org.sourcier.report.Analysis;
import org.sourcier.report.Composer;
import org.sourcier.report.Counts;
import org.sourcier.report.ReportOptions;
import org.sourcier.report.block.Document;
import org.sourcier.report.block.Paper;
import org.sourcier.report.ledger.Ledger;
import org.sourcier.report.pdf.Pdf;
import org.sourcier.report.pdf.PdfWriter;
import org.sourcier.report.pdf.font.Fonts;
import org.sourcier.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the report of a set: a PDF for readers and a ledger for machines. */
@Command(
    name = "report",
    description = "Make the report of a set of articles: NAME.pdf and NAME.json.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ReportCommand implements Callable<Integer> {
  private static final int MILLIS = 1000;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Articles and folders of them.")
  private List<Path> paths = List.of();

  @Option(names = "-o", paramLabel = "DIR", description = "Where to write; default: reports.")
  private Path folder = Path.of("reports");

  @Option(names = "--name", paramLabel = "N", description = "Name of the files, without ending.")
  private Optional<String> name = Optional.empty();

  @Option(names = "--title", paramLabel = "T", description = "Title of the report.")
  private Optional<String> title = Optional.empty();

  @Option(names = "--lang", paramLabel = "fr|en", description = "Language of the report.")
  private Optional<String> language = Optional.empty();

  @Option(names = "--marking", paramLabel = "M", description = "Marking on every page.")
  private Optional<String> marking = Optional.empty();

  @Option(names = "--date", paramLabel = "YYYY-MM-DD", description = "Date of the report.")
  private Optional<String> date = Optional.empty();

  @Mixin private RulesFolder rules = new RulesFolder();

  private final Console console;

  ReportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Instant start = Instant.now();
    Optional<Language> wanted = language.map(ReportCommand::language);
    Optional<LocalDate> day = date.map(ReportCommand::day);
    Rules loaded = rules.load(console);
    ArticleSet set = titled(new ArticleReader(loaded.text().agencies()).read(paths));
    if (set.articles().isEmpty()) {
      console.unread(set);
      throw new Refusal("there is no article to report on");
    }
    Pipeline pipeline = new Pipeline(loaded, Version.number());
    Analysis analysis = pipeline.analyse(set, wanted);
    analysis.articles().forEach(console::bounded);
    write(analysis, new ReportOptions(fileName(), analysis.language(), day, Paper.A4));
    console.out().println(line(analysis, Duration.between(start, Instant.now())));
    return console.unread(set);
  }

  private ArticleSet titled(ArticleSet read) {
    return new ArticleSet(
        title.orElse(read.title()),
        read.language(),
        marking.or(read::marking).filter(word -> !word.isBlank()),
        read.cutoff(),
        read.articles(),
        read.unread());
  }

  private void write(Analysis analysis, ReportOptions options) {
    byte[] ledger =
        Ledger.of(analysis, options.language(), options.date()).getBytes(StandardCharsets.UTF_8);
    Document document = new Composer(options).compose(analysis, ledger);
    Pdf pdf = new PdfWriter(Fonts.load()).write(document);
    new SafeFile(folder.resolve(options.name() + ".json")).write(out -> out.write(ledger));
    new SafeFile(folder.resolve(options.name() + ".pdf")).write(out -> out.write(pdf.bytes()));
    if (!pdf.missing().isEmpty()) {
      String points =
          String.join(
              " ", pdf.missing().keySet().stream().map(c -> String.format("U+%04X", c)).toList());
      console.err().println("no font draws " + points + "; the report shows □ in their place");
    }
  }

  /** Of the first path: a folder's name, or a file's without its ending. */
  private String fileName() {
    String given =
        name.orElseGet(
            () -> {
              Path last = paths.get(0).toAbsolutePath().normalize().getFileName();
              return last == null ? "report" : last.toString().replaceFirst("\\.[^.]+$", "");
            });
    if (given.isBlank() || !Path.of(given).equals(Path.of(given).getFileName())) {
      throw new Refusal("--name " + given + ": give a name without folders");
    }
    return given;
  }

  private static Language language(String code) {
    return Language.of(code)
        .orElseThrow(() -> new Refusal("--lang " + code + ": a report is written in fr or en"));
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new Refusal("--date " + text + ": write it as 2024-06-18", e);
    }
  }

  private String line(Analysis analysis, Duration took) {
    Counts counts = Counts.of(analysis);
    return String.format(
        Locale.ROOT,
        "%s: %d articles, %d assertions, %d claims, %d contested, %.1f seconds",
        folder.resolve(fileName() + ".pdf"),
        counts.articles(),
        counts.assertions(),
        analysis.claims().size(),
        counts.contested(),
        took.toMillis() / (double) MILLIS);
  }
}
