package org.sourcier.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sourcier.review.Change;
import org.sourcier.review.Review;
import org.sourcier.review.ReviewReader;
import org.sourcier.review.Reviewed;
import org.sourcier.yaml.Fields;
import org.sourcier.yaml.Problem;
import org.sourcier.yaml.Problems;
import picocli.CommandLine.Option;

/** The option that names a review file; without it, that of the set's folder counts. */
final class ReviewFile {
  private static final String NAME = "review.yaml";
  private static final long MOST_BYTES = 8L * 1024 * 1024;

  @Option(
      names = "--review",
      paramLabel = "FILE",
      description = "What a person decided; default: review.yaml in the set's folder.")
  private Optional<Path> given = Optional.empty();

  /** Where the review of a set stands or should be written. */
  Path place(List<Path> set) {
    Path first = set.get(0);
    return given.orElseGet(
        () -> Files.isDirectory(first) ? first.resolve(NAME) : first.resolveSibling(NAME));
  }

  /**
   * What the file says; an empty review where there is none beside the set.
   *
   * @throws Refusal with every problem in it
   */
  Review read(List<Path> set) {
    Path place = place(set);
    if (given.isEmpty() && !Files.isRegularFile(place)) {
      return Review.NONE;
    }
    Problems problems = new Problems();
    Review review = new ReviewReader(place.toString(), problems).read(content(place));
    if (!problems.none()) {
      List<String> lines = problems.sorted().stream().map(Problem::toString).toList();
      throw new Refusal(String.join("\n", lines));
    }
    return review;
  }

  private static String content(Path place) {
    try {
      if (Files.size(place) > MOST_BYTES) {
        throw new Refusal(place + ": larger than a review file may be");
      }
      return Files.readString(place);
    } catch (IOException e) {
      throw new Refusal(place + ": cannot be read as UTF-8 text; write it with 'review'", e);
    }
  }

  /** Prints what a person changed, and warns of corrections that found nothing. */
  void print(Reviewed reviewed, Console console) {
    reviewed.lost().forEach(problem -> lines(problem.toString()).forEach(console.err()::println));
    if (!reviewed.changes().isEmpty()) {
      console.out().println("changed by a person:");
      reviewed.changes().forEach(c -> lines(said(c)).forEach(console.out()::println));
    }
  }

  private static List<String> lines(String text) {
    return new Wrapping("  ", "    ").lines(text);
  }

  private static String said(Change change) {
    String claim = change.claim().isEmpty() ? "\"" + change.words() + "\"" : change.claim();
    String kind = Fields.name(change.kind()).toLowerCase(Locale.ROOT);
    String values =
        List.of(change.from(), change.to()).stream()
            .filter(value -> !value.isEmpty())
            .collect(Collectors.joining(" to "));
    String why = change.signature().because();
    return claim
        + ": "
        + kind
        + (values.isEmpty() ? "" : " " + values)
        + ", "
        + change.signature().by()
        + " on "
        + change.signature().date()
        + (why.isEmpty() ? "" : ": " + why);
  }
}
