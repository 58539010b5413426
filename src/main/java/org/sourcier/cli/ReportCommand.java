package org.sourcier.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.sourcier.Pipeline;
import org.sourcier.Rules;
import org.sourcier.article.ArticleSet;
import org.sourcier.cache.AnalysisCache;
import org.sourcier.report.Analysis;
import org.sourcier.report.Counts;
import org.sourcier.report.ReportOptions;
import org.sourcier.report.Section;
import org.sourcier.report.block.Marking;
import org.sourcier.report.block.Paper;
import org.sourcier.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the report of a set: a PDF for readers, a ledger and other forms for machines. */
@Command(
    name = "report",
    description = "Make the report of a set of articles, in one or more formats.",
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

  @Option(
      names = "--lang",
      paramLabel = "fr|en",
      converter = Converters.LanguageWord.class,
      description = "Language of the report; default: that of the set, else of most articles.")
  private Optional<Language> language = Optional.empty();

  @Option(
      names = "--formats",
      paramLabel = "F,…",
      split = ",",
      converter = Converters.FormatWord.class,
      description = "Among pdf, html, json, csv, csl, stix; default: pdf,json.")
  private List<Format> formats = List.of(Format.PDF, Format.JSON);

  @Option(
      names = "--sections",
      paramLabel = "S,…",
      split = ",",
      converter = Converters.SectionWord.class,
      description =
          "What stands after the title, in this order; default: bottom-line, judgements, "
              + "sources, pictures, claims, contested, circular, gaps, notes, method.")
  private List<Section> sections = Section.ALL;

  @Option(
      names = "--paper",
      paramLabel = "a4|letter",
      converter = Converters.PaperWord.class,
      description = "Paper of the PDF; default: a4.")
  private Paper paper = Paper.A4;

  @Option(
      names = "--marking",
      paramLabel = "M",
      converter = Converters.MarkingWord.class,
      description =
          "On every page: TLP:CLEAR, TLP:GREEN, TLP:AMBER, TLP:AMBER+STRICT, TLP:RED or "
              + "a word of your own.")
  private Optional<Marking> marking = Optional.empty();

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      converter = Converters.Day.class,
      description = "Date of the report; without it, it bears none.")
  private Optional<LocalDate> date = Optional.empty();

  @Option(
      names = "--each",
      description = "One report for each folder in the given folders, named after it.")
  private boolean each;

  @Option(
      names = "--cache",
      paramLabel = "DIR",
      description = "Keep what is found in each article there, and analyse only new ones.")
  private Optional<Path> cache = Optional.empty();

  @Mixin private ReviewFile review = new ReviewFile();

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Mixin private RulesFolder rules = new RulesFolder();

  private final Console console;

  private final AtomicInteger written = new AtomicInteger();

  ReportCommand(Console console) {
    this.console = console;
  }

  List<Path> paths() {
    return paths;
  }

  Path folder() {
    return folder;
  }

  @Override
  public Integer call() {
    return made(cache, Optional.empty());
  }

  /**
   * Makes the reports, and again as long as there is reason to.
   *
   * @param usual where findings are kept unless the options say otherwise
   * @param again waits for a reason; false where none comes
   */
  int renewed(Path usual, BooleanSupplier again) {
    return made(cache.or(() -> Optional.of(usual)), Optional.of(again));
  }

  private int made(Optional<Path> cached, Optional<BooleanSupplier> again) {
    if (each && name.isPresent()) {
      throw Refusal.ofUsage("--each names every report after its folder; leave out --name");
    }
    boolean many = each || again.isPresent();
    Rules loaded = rules.load(console);
    try (Progress progress = reading.progress(console);
        Interruption interruption = new Interruption(console, () -> stopped(many))) {
      Pipeline pipeline =
          new Pipeline(loaded, Version.number(), progress, cached.map(dir -> cache(dir, loaded)));
      Run run = new Run(loaded, pipeline, progress, interruption, many);
      int worst;
      do {
        worst = Exit.DONE;
        for (List<Path> set : each ? new SubFolders().in(paths) : List.of(paths)) {
          worst = Math.max(worst, tried(run, set));
        }
      } while (again.isPresent() && again.get().getAsBoolean());
      return worst;
    }
  }

  private static AnalysisCache cache(Path folder, Rules rules) {
    return new AnalysisCache(folder, List.of(Version.build(), rules.pack().sha256()));
  }

  /** What is wrong with one of many sets costs only that set. */
  private int tried(Run run, List<Path> set) {
    try {
      return report(run, set);
    } catch (Refusal refusal) {
      if (!run.many) {
        throw refusal;
      }
      run.progress.wipe();
      String.valueOf(refusal.getMessage()).lines().forEach(console.err()::println);
      return Exit.WRONG;
    }
  }

  private int report(Run run, List<Path> of) {
    Instant start = Instant.now();
    ArticleSet set = titled(reading.read(of, run.rules, run.progress));
    if (set.articles().isEmpty()) {
      console.unread(set);
      throw new Refusal((each ? of.get(0) + ": " : "") + "there is no article to report on");
    }
    Analysis analysis = run.pipeline.analyse(set, language, review.read(of));
    run.progress.wipe();
    review.print(analysis.reviewed(), console);
    analysis.articles().forEach(console::bounded);
    ReportOptions options =
        new ReportOptions(fileName(of), analysis.language(), date, paper, sections);
    run.interruption.whole(
        () -> {
          Exports exports = new Exports(console, folder, options);
          List<Path> files = exports.write(analysis, new LinkedHashSet<>(formats));
          written.incrementAndGet();
          console
              .out()
              .println(line(files.get(0), analysis, Duration.between(start, Instant.now())));
          console.out().flush();
        });
    return reading.unread(console, set);
  }

  /** What all sets of a run share. */
  private record Run(
      Rules rules, Pipeline pipeline, Progress progress, Interruption interruption, boolean many) {}

  private String stopped(boolean many) {
    String again = "; run the same command again";
    if (many) {
      return number(written.get(), "report") + " written, each whole" + again;
    }
    return written.get() > 0
        ? "the report is whole"
        : "no report was written, and one that stood there still does" + again;
  }

  private ArticleSet titled(ArticleSet read) {
    return new ArticleSet(
        title.orElse(read.title()),
        read.language(),
        marking.map(Marking::text).or(read::marking).filter(word -> !word.isBlank()),
        read.cutoff(),
        read.articles(),
        read.unread());
  }

  /** Of the first path: a folder's name, or a file's without its ending. */
  private String fileName(List<Path> of) {
    String given =
        name.orElseGet(
            () ->
                Optional.ofNullable(of.get(0).toAbsolutePath().normalize().getFileName())
                    .map(Path::toString)
                    .filter(last -> !last.equals("-"))
                    .map(last -> last.replaceFirst("\\.[^.]+$", ""))
                    .orElse("report"));
    if (given.isBlank() || !Path.of(given).equals(Path.of(given).getFileName())) {
      throw Refusal.ofUsage("--name " + given + ": give a name without folders");
    }
    return given;
  }

  private static String line(Path first, Analysis analysis, Duration took) {
    Counts counts = Counts.of(analysis);
    return String.format(
        Locale.ROOT,
        "%s: %s, %s, %s, %d contested, %.1f seconds",
        first,
        number(counts.articles(), "article"),
        number(counts.assertions(), "assertion"),
        number(analysis.claims().size(), "claim"),
        counts.contested(),
        took.toMillis() / (double) MILLIS);
  }

  private static String number(int n, String what) {
    return n + " " + what + (n == 1 ? "" : "s");
  }
}
