package org.sourcier.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sourcier.article.Article;

/** A folder of gold files, each named after the article that it annotates. */
public final class GoldFolder {
  private static final String QUOTED = ".gold.jsonl";
  private static final String BRAT = ".ann";

  private final Path folder;

  /**
   * @param folder with files {@code NAME.gold.jsonl} or {@code NAME.ann}
   */
  public GoldFolder(Path folder) {
    this.folder = folder;
  }

  /** The gold of an article, if there is any: its name starts as the article's does. */
  public Optional<List<Gold>> of(Article article) throws GoldProblem {
    Optional<Path> file = file(stem(Path.of(article.path())));
    if (file.isEmpty()) {
      return Optional.empty();
    }
    String name = file.get().toString();
    GoldReader reader = name.endsWith(BRAT) ? new BratGold() : new QuotedGold();
    try {
      String gold = Files.readString(file.get(), StandardCharsets.UTF_8);
      return Optional.of(reader.read(name, gold, article.text()));
    } catch (IOException e) {
      throw new GoldProblem(name + ": can't be read");
    }
  }

  private Optional<Path> file(String stem) throws GoldProblem {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> f.toString().endsWith(QUOTED) || f.toString().endsWith(BRAT))
          .filter(f -> stem.startsWith(goldStem(f)))
          .sorted()
          .findFirst();
    } catch (IOException e) {
      throw new GoldProblem(folder + ": no such folder of gold");
    }
  }

  private static String goldStem(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(0, name.length() - (name.endsWith(BRAT) ? BRAT : QUOTED).length());
  }

  private static String stem(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
