package org.sourcier.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.sourcier.article.format.Fault;
import org.sourcier.yaml.Fields;
import org.sourcier.yaml.Node;
import org.sourcier.yaml.Place;
import org.sourcier.yaml.Problem;
import org.sourcier.yaml.Problems;
import org.sourcier.yaml.YamlReader;

/**
 * What a folder's {@code set.yaml} says of the set and, by file name, of its articles.
 *
 * @param path of the file
 * @param present whether there is one
 * @param articles by file name, each with the place where it is described
 */
record SetFile(
    Path path,
    boolean present,
    Optional<String> title,
    Optional<String> language,
    Optional<String> marking,
    Optional<LocalDate> cutoff,
    Map<String, Entry> articles) {

  private static final List<String> KEYS =
      List.of("title", "language", "marking", "cutoff", "articles");
  private static final List<String> ARTICLE_KEYS =
      List.of("title", "date", "updated", "outlet", "agency", "author", "url");
  private static final long MOST_BYTES = 1024 * 1024;

  /** An article as described, and where. */
  record Entry(Place place, Metadata metadata) {}

  /** What the file says, or nothing where there is none; wrong parts become problems. */
  static SetFile read(Path path, List<ReadProblem> unread) {
    if (!Files.isRegularFile(path)) {
      return absent(path);
    }
    Problems problems = new Problems();
    Optional<SetFile> read =
        content(path, problems)
            .flatMap(content -> new YamlReader("set.yaml", problems).read(content))
            .flatMap(top -> Fields.of(top, KEYS, problems))
            .map(fields -> of(path, fields, problems));
    for (Problem problem : problems.sorted()) {
      unread.add(said(path, problem.place(), problem.message()));
    }
    return read.orElse(absent(path));
  }

  private static SetFile absent(Path path) {
    return new SetFile(
        path,
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Map.of());
  }

  private static Optional<String> content(Path path, Problems problems) {
    try {
      if (Files.size(path) <= MOST_BYTES) {
        return Optional.of(Files.readString(path));
      }
      problems.add(new Place("set.yaml", 1, 1), "this file is too big; keep it under 1 MB");
    } catch (IOException e) {
      problems.add(new Place("set.yaml", 1, 1), "this file can't be read as UTF-8 text");
    }
    return Optional.empty();
  }

  private static SetFile of(Path path, Fields fields, Problems problems) {
    return new SetFile(
        path,
        true,
        text(fields, "title"),
        fields.choice("language", Map.of("fr", "fr", "en", "en")),
        text(fields, "marking"),
        date(fields, "cutoff", problems),
        articles(fields, problems));
  }

  private static Map<String, Entry> articles(Fields fields, Problems problems) {
    Map<String, Entry> articles = new LinkedHashMap<>();
    fields
        .node("articles")
        .filter(node -> !empty(node))
        .flatMap(node -> Fields.of(node, problems))
        .ifPresent(
            files ->
                files
                    .entries()
                    .forEach(
                        (name, entry) ->
                            described(entry.value(), problems)
                                .map(metadata -> new Entry(entry.keyPlace(), metadata))
                                .ifPresent(described -> articles.put(name, described))));
    return articles;
  }

  /** Of an article that only its name stands for, as in a draft, nothing is said. */
  private static Optional<Metadata> described(Node node, Problems problems) {
    return empty(node)
        ? Optional.of(Metadata.UNKNOWN)
        : Fields.of(node, ARTICLE_KEYS, problems).map(fields -> metadata(fields, problems));
  }

  private static boolean empty(Node node) {
    return node instanceof Node.Scalar scalar && scalar.text().isEmpty();
  }

  private static Metadata metadata(Fields fields, Problems problems) {
    return new Metadata(
        text(fields, "title"),
        date(fields, "date", problems),
        date(fields, "updated", problems),
        Optional.empty(),
        text(fields, "outlet"),
        text(fields, "agency"),
        text(fields, "author"),
        text(fields, "url"));
  }

  private static Optional<String> text(Fields fields, String key) {
    return fields.scalar(key).map(Node.Scalar::text).filter(text -> !text.isBlank());
  }

  private static Optional<LocalDate> date(Fields fields, String key, Problems problems) {
    return fields.scalar(key).flatMap(scalar -> date(scalar, problems));
  }

  private static Optional<LocalDate> date(Node.Scalar scalar, Problems problems) {
    try {
      return Optional.of(LocalDate.parse(scalar.text()));
    } catch (DateTimeException e) {
      problems.add(scalar.place(), "'" + scalar.text() + "' is no date; write it as 2024-06-30");
      return Optional.empty();
    }
  }

  /** What is said of the file of this name. */
  Metadata article(String name) {
    return Optional.ofNullable(articles.get(name)).map(Entry::metadata).orElse(Metadata.UNKNOWN);
  }

  /**
   * A problem for each article described that is not among these files. One that lies inside a file
   * is not looked for.
   */
  List<ReadProblem> unknown(List<GivenFile> files) {
    Set<String> names = new TreeSet<>();
    files.forEach(file -> names.add(file.name()));
    List<ReadProblem> unknown = new ArrayList<>();
    articles.forEach(
        (name, entry) -> {
          if (names.stream().noneMatch(file -> name.matches(Pattern.quote(file) + "(?:[/#].*)?"))) {
            unknown.add(said(path, entry.place(), "no article here is called '" + name + "'"));
          }
        });
    return unknown;
  }

  private static ReadProblem said(Path path, Place place, String message) {
    String where = ":" + place.line() + ":" + place.column();
    return new ReadProblem(
        path.toString().replace('\\', '/') + where, Fault.of(Fault.Kind.SET_FILE, message));
  }
}
