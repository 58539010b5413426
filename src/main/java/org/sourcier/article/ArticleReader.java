package org.sourcier.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sourcier.article.format.Fault;
import org.sourcier.article.format.FileNames;
import org.sourcier.article.format.FormatRules;
import org.sourcier.article.format.Item;
import org.sourcier.article.format.ItemReader;
import org.sourcier.article.format.Limits;
import org.sourcier.article.format.Outcome;
import org.sourcier.article.page.Known;
import org.sourcier.article.page.LeftOut;
import org.sourcier.article.page.PageArticle;
import org.sourcier.time.AddressReader;

/**
 * Reads a set of articles from files, folders and standard input, in all formats. A {@code
 * set.yaml} in a folder describes its articles. What can't be read costs only itself.
 */
public final class ArticleReader {
  private static final AddressReader ADDRESS = new AddressReader();

  private final Limits limits;
  private final InputStream standardInput;
  private final Watch watch;
  private final CreditLines credits;
  private final FormatRules formats;

  /** Reads within the usual limits. */
  public ArticleReader() {
    this(CreditLines.packed(), FormatRules.packed(), Limits.USUAL, System.in, Watch.NONE);
  }

  /**
   * @param standardInput what the path {@code -} stands for
   * @param watch is told of each file that is read
   */
  public ArticleReader(ReadingRules rules, Limits limits, InputStream standardInput, Watch watch) {
    this(
        new CreditLines(rules.agencies(), rules.times()),
        rules.formats(),
        limits,
        standardInput,
        watch);
  }

  private ArticleReader(
      CreditLines credits,
      FormatRules formats,
      Limits limits,
      InputStream standardInput,
      Watch watch) {
    this.credits = credits;
    this.formats = formats;
    this.limits = limits;
    this.standardInput = standardInput;
    this.watch = watch;
  }

  /** The articles of files and folders, in the order given, numbered from "01". */
  public ArticleSet read(List<Path> paths) {
    FileFinder.Result found = new FileFinder(new FileNames(formats.words())).find(paths);
    Reading reading = new Reading(found.problems());
    for (GivenFile file : found.files()) {
      reading.file(file);
      watch.done(Watch.Stage.READING, reading.files, found.files().size(), file.shown());
    }
    Optional<SetFile> set = found.sets().stream().findFirst();
    return Duplicates.without(
        new ArticleSet(
            set.flatMap(SetFile::title).orElseGet(() -> title(paths)),
            set.flatMap(SetFile::language),
            set.flatMap(SetFile::marking),
            set.flatMap(SetFile::cutoff),
            reading.articles(),
            reading.problems));
  }

  /** One reading on its way. */
  private final class Reading {
    private final ItemReader reader = new ItemReader(limits, formats);
    private final List<Draft> drafts = new ArrayList<>();
    private final List<ReadProblem> problems;
    private int files;

    Reading(List<ReadProblem> problems) {
      this.problems = new ArrayList<>(problems);
    }

    void file(GivenFile file) {
      files++;
      try {
        Optional<byte[]> bytes = bytes(file.path());
        if (bytes.isEmpty()) {
          problem(file, Fault.of(Fault.Kind.BIG, limits.bytes()));
        } else {
          reader.read(new Item(file.shown(), bytes.get())).forEach(found -> take(file, found));
        }
      } catch (IOException e) {
        problem(file, Fault.of(Fault.Kind.FORBIDDEN_FILE));
      } catch (OutOfMemoryError e) {
        problem(file, Fault.of(Fault.Kind.LITTLE_MEMORY));
      }
    }

    private void take(GivenFile file, Outcome outcome) {
      if (outcome instanceof Outcome.Text text) {
        Metadata known = known(file, text.place(), credits.read(text.text()));
        drafts.add(
            new Draft(text.place(), text.sha256(), text.text(), known, text.verbatim(), List.of()));
      } else if (outcome instanceof Outcome.Extract extract) {
        PageArticle page = extract.article();
        String words = PageText.of(page);
        Metadata known = known(file, extract.place(), stated(page.known()).or(credits.read(words)));
        drafts.add(
            new Draft(extract.place(), extract.sha256(), words, known, false, page.leftOut()));
      } else if (outcome instanceof Outcome.Remark remark) {
        problems.add(new ReadProblem(remark.place(), remark.fault()));
      }
    }

    private void problem(GivenFile file, Fault fault) {
      problems.add(new ReadProblem(file.shown(), fault));
    }

    /** A day without a year is of the year that the others are of, if they are of one. */
    private Draft dated(Draft draft, Optional<LocalDate> near) {
      return draft.metadata().written().isPresent()
          ? draft
          : draft.with(draft.metadata().or(credits.read(draft.text(), near)));
    }

    /** The middle of the days on which the articles appeared, if all did within a year. */
    private Optional<LocalDate> middle() {
      List<LocalDate> days =
          drafts.stream().flatMap(d -> d.metadata().published().stream()).sorted().toList();
      return days.isEmpty() || days.get(0).plusYears(1).isBefore(days.get(days.size() - 1))
          ? Optional.empty()
          : Optional.of(days.get(days.size() / 2));
    }

    private List<Article> articles() {
      Optional<LocalDate> near = middle();
      int digits = Math.max(2, String.valueOf(drafts.size()).length());
      List<Article> articles = new ArrayList<>();
      for (Draft undated : drafts) {
        Draft draft = near.isPresent() ? dated(undated, near) : undated;
        String id = String.format(Locale.ROOT, "%0" + digits + "d", articles.size() + 1);
        articles.add(draft.article(id));
      }
      return articles;
    }
  }

  /** All bytes; nothing where there are more than may be. */
  private Optional<byte[]> bytes(Path path) throws IOException {
    boolean given = path.equals(FileFinder.STANDARD_INPUT);
    if (!given && Files.size(path) > limits.bytes()) {
      return Optional.empty();
    }
    try (InputStream stream = given ? standardInput : Files.newInputStream(path)) {
      // One byte more than is allowed tells that there are more.
      byte[] bytes = stream.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, limits.bytes() + 1));
      return Optional.of(bytes).filter(all -> all.length <= limits.bytes());
    }
  }

  /** What is said of an article outside of it, then in it, then by its address. */
  private static Metadata known(GivenFile file, String place, Metadata stated) {
    Metadata known = file.described(place).or(stated);
    return known.url().flatMap(ADDRESS::read).map(known::published).orElse(known);
  }

  /** What a page says of its article. */
  private static Metadata stated(Known page) {
    return new Metadata(
        page.title(),
        page.published(),
        page.updated(),
        Optional.empty(),
        page.outlet(),
        page.agency(),
        page.author(),
        page.url());
  }

  /** The name of the folder that was given, or of the one in which the first file lies. */
  private static String title(List<Path> paths) {
    return paths.stream()
        .findFirst()
        .map(p -> p.toAbsolutePath().normalize())
        .map(p -> Files.isDirectory(p) ? p : Optional.ofNullable(p.getParent()).orElse(p))
        .map(ArticleReader::name)
        .orElse("");
  }

  private static String name(Path path) {
    return Optional.ofNullable(path.getFileName()).map(Path::toString).map(Item::shown).orElse("");
  }

  /** An article before it has its number. */
  private record Draft(
      String path,
      String sha256,
      String text,
      Metadata metadata,
      boolean verbatim,
      List<LeftOut> leftOut) {

    Draft with(Metadata other) {
      return new Draft(path, sha256, text, other, verbatim, leftOut);
    }

    Article article(String id) {
      return new Article(id, path, sha256, text, metadata, verbatim, leftOut);
    }
  }
}
