package org.sourcier.cli;

import java.nio.file.Path;
import java.util.List;
import org.sourcier.Rules;
import org.sourcier.article.ArticleReader;
import org.sourcier.article.ArticleSet;
import org.sourcier.article.Watch;
import org.sourcier.article.format.Limits;
import picocli.CommandLine.Option;

/** The options of reading articles: how much is read, and what follows when not all is. */
final class ReadingOptions {
  @Option(
      names = "--max-bytes",
      paramLabel = "N",
      converter = Converters.Positive.class,
      description = "Read no larger file, and unpack no more of one; default: ${DEFAULT-VALUE}.")
  private int bytes = (int) Limits.USUAL.bytes();

  @Option(
      names = "--max-characters",
      paramLabel = "N",
      converter = Converters.Positive.class,
      description = "Read no longer article; default: ${DEFAULT-VALUE}.")
  private int characters = Limits.USUAL.characters();

  @Option(
      names = "--max-seconds",
      paramLabel = "N",
      converter = Converters.Positive.class,
      description = "Give up a file that takes longer to read; default: ${DEFAULT-VALUE}.")
  private int seconds = Limits.USUAL.seconds();

  @Option(names = "--strict", description = "Exit with 1 when anything could not be read.")
  private boolean strict;

  @Option(
      names = {"-q", "--quiet"},
      description = "Show no progress.")
  private boolean quiet;

  /**
   * The articles of these paths; {@code -} is standard input.
   *
   * @param rules that know the names of agencies
   */
  ArticleSet read(List<Path> paths, Rules rules, Watch watch) {
    Limits limits = new Limits(bytes, characters, seconds);
    return new ArticleReader(rules.reading(), limits, System.in, watch).read(paths);
  }

  /** Shows how far the work has come, unless that is not wanted. */
  Progress progress(Console console) {
    return quiet ? Progress.hidden() : Progress.of(console.err());
  }

  /** Says what could not be read and why, and gives the exit code that follows. */
  int unread(Console console, ArticleSet set) {
    console.unread(set);
    boolean wrong = set.articles().isEmpty() || (strict && !set.unread().isEmpty());
    return wrong ? Exit.WRONG : Exit.DONE;
  }
}
