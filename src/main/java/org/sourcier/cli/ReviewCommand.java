package org.sourcier.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sourcier.Pipeline;
import org.sourcier.Rules;
import org.sourcier.article.ArticleSet;
import org.sourcier.article.Watch;
import org.sourcier.report.Analysis;
import org.sourcier.review.Review;
import org.sourcier.review.ReviewWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes the review file of a set, in which a person decides on its claims. */
@Command(
    name = "review",
    description = {
      "Write a review file: one entry a claim, for a person to accept, drop, merge, split or grade.",
      "The next report applies it. Where the file stands already, new claims are added to its end."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ReviewCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Articles and folders of them.")
  private List<Path> paths = List.of();

  @Mixin private ReviewFile file = new ReviewFile();

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Mixin private RulesFolder rules = new RulesFolder();

  private final Console console;

  ReviewCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Path place = file.place(paths);
    boolean exists = Files.exists(place);
    Review review = exists ? file.read(paths) : Review.NONE;
    Rules loaded = rules.load(console);
    ArticleSet set = reading.read(paths, loaded, Watch.NONE);
    Analysis analysis =
        new Pipeline(loaded, Version.number()).analyse(set, Optional.empty(), review);
    ReviewWriter writer = new ReviewWriter(analysis.claims(), analysis.articles());
    String content = exists ? joined(place, writer.entries(review)) : writer.file();
    new SafeFile(place).write(out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
    file.print(analysis.reviewed(), console);
    console.out().println(place + ": " + analysis.claims().size() + " claims");
    return reading.unread(console, set);
  }

  private static String joined(Path place, String entries) throws IOException {
    String before = Files.readString(place);
    return before.endsWith("\n") ? before + entries : before + "\n" + entries;
  }
}
