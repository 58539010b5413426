package org.sourcier.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Reads a set of articles from files and folders. Of a folder its {@code .txt} and {@code .md}
 * files count, by name in the order of UTF-16 units; a {@code set.yaml} in it describes them. What
 * can't be read costs only itself.
 */
public final class ArticleReader {
  private static final List<String> ENDINGS = List.of(".txt", ".md");
  private static final String SET_FILE = "set.yaml";

  private final CreditLines credits;

  /** Knows the agencies packed with the product. */
  public ArticleReader() {
    this.credits = CreditLines.packed();
  }

  /**
   * @param agencies whose names credits may give
   */
  public ArticleReader(List<String> agencies) {
    this.credits = new CreditLines(agencies);
  }

  /** The articles of files and folders, in the order given, numbered from "01". */
  public ArticleSet read(List<Path> paths) {
    return new Reading().read(paths);
  }

  /** One reading on its way. */
  private final class Reading {
    private final List<Draft> drafts = new ArrayList<>();
    private final List<ReadProblem> problems = new ArrayList<>();
    private final Set<String> seen = new TreeSet<>();
    private Optional<SetFile> set = Optional.empty();

    ArticleSet read(List<Path> paths) {
      for (Path path : paths) {
        if (Files.isDirectory(path)) {
          folder(path);
        } else {
          named(path);
        }
      }
      ArticleSet all =
          new ArticleSet(
              set.flatMap(SetFile::title).orElse(title(paths)),
              set.flatMap(SetFile::language),
              set.flatMap(SetFile::marking),
              set.flatMap(SetFile::cutoff),
              articles(),
              problems);
      return Duplicates.without(all);
    }

    private void folder(Path folder) {
      SetFile described = SetFile.read(folder.resolve(SET_FILE), problems);
      set = set.or(() -> Optional.of(described).filter(SetFile::present));
      Map<String, Path> files = new TreeMap<>();
      try (Stream<Path> entries = Files.list(folder)) {
        entries.filter(Reading::article).forEach(p -> files.put(name(p), p));
      } catch (IOException | java.io.UncheckedIOException e) {
        problem(folder, "this folder can't be listed; check its permissions");
        return;
      }
      if (files.isEmpty()) {
        problem(folder, "this folder holds no .txt or .md file; put the articles there as text");
      }
      files.forEach((name, file) -> file(file, described.article(name)));
      described.unknown(files.keySet()).forEach(p -> problems.add(p));
    }

    private void named(Path path) {
      if (!Files.exists(path)) {
        boolean link = Files.isSymbolicLink(path);
        problem(path, link ? "this link leads nowhere" : "no such file or folder; check the path");
      } else if (!article(path)) {
        problem(path, "only .txt and .md files are read; save the article as text");
      } else {
        file(path, Metadata.UNKNOWN);
      }
    }

    private static boolean article(Path path) {
      String name = name(path).toLowerCase(java.util.Locale.ROOT);
      return ENDINGS.stream().anyMatch(name::endsWith) && !Files.isDirectory(path);
    }

    private void file(Path path, Metadata described) {
      if (!Files.isRegularFile(path)) {
        problem(path, "this is no regular file, or a link that leads nowhere");
        return;
      }
      try {
        if (!seen.add(path.toRealPath().toString())) {
          problem(path, "this file was given twice; it is read once");
          return;
        }
        Content content = Content.of(path);
        Metadata stated = credits.read(content.text());
        drafts.add(new Draft(path, content, described.or(stated)));
      } catch (Content.Unreadable e) {
        problem(path, e.reason());
      } catch (IOException e) {
        problem(path, "this file can't be read; check its permissions");
      }
    }

    private void problem(Path path, String message) {
      problems.add(new ReadProblem(shown(path), message));
    }

    private List<Article> articles() {
      String format = drafts.size() < 100 ? "%02d" : "%03d";
      List<Article> articles = new ArrayList<>();
      for (Draft draft : drafts) {
        String id = String.format(java.util.Locale.ROOT, format, articles.size() + 1);
        Content content = draft.content();
        articles.add(
            new Article(
                id, shown(draft.path()), content.sha256(), content.text(), draft.metadata()));
      }
      return articles;
    }
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
    return Optional.ofNullable(path.getFileName()).map(Path::toString).orElse("");
  }

  private static String shown(Path path) {
    return path.toString().replace('\\', '/').replaceAll("[\\p{Cntrl}]", "\uFFFD");
  }

  /** An article before it has its number. */
  private record Draft(Path path, Content content, Metadata metadata) {}
}
