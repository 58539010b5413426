package org.sourcier.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourcier.PackedRules;
import org.sourcier.Pipeline;
import org.sourcier.article.Article;
import org.sourcier.article.ArticleReader;
import org.sourcier.party.VoicedArticle;
import org.sourcier.text.Token;

/** What was kept is what would be found, and nothing else is ever handed out. */
class AnalysisCacheTest {
  private static final Pipeline PIPELINE = PackedRules.pipeline();
  private static final List<Article> SEEDS =
      new ArticleReader().read(List.of(Path.of("seeds"))).articles();

  private final Path folder;
  private final AtomicInteger analysed = new AtomicInteger();

  AnalysisCacheTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private VoicedArticle found(Article article, String basis) {
    return new AnalysisCache(folder, List.of(basis)).of(article, this::analyse);
  }

  private VoicedArticle analyse(Article article) {
    analysed.incrementAndGet();
    return PIPELINE.voiced(article);
  }

  @Test
  void whatIsKeptEqualsWhatWasFound() {
    for (Article article : SEEDS) {
      assertEquals(found(article, "rules"), found(article, "rules"));
    }
    assertEquals(SEEDS.size(), analysed.get());
  }

  @Test
  void articlesThatWereKeptShareTheirWordsAndReadings() {
    found(SEEDS.get(0), "rules");
    AnalysisCache cache = new AnalysisCache(folder, List.of("rules"));
    Token first = read(cache.of(SEEDS.get(0), this::analyse));
    Token again = read(cache.of(SEEDS.get(0), this::analyse));
    assertSame(first.lemma(), again.lemma());
    assertSame(first.readings().get(0), again.readings().get(0));
    assertEquals(1, analysed.get());
  }

  /** A word that some dictionary knows. */
  private static Token read(VoicedArticle article) {
    return article.text().sentences().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .filter(token -> !token.readings().isEmpty())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void otherRulesAreAnalysedAnew() {
    found(SEEDS.get(0), "rules");
    found(SEEDS.get(0), "other rules");
    assertEquals(2, analysed.get());
  }

  @Test
  void anArticleUnderAnotherNumberIsTheSame() {
    Article seed = SEEDS.get(0);
    Article moved = new Article("77", "elsewhere", seed.sha256(), seed.text(), seed.metadata());
    found(seed, "rules");
    assertEquals(PIPELINE.voiced(moved), found(moved, "rules"));
    assertEquals(1, analysed.get());
  }

  @Test
  void damagedFilesAreAsIfTheyWereNotThere() throws IOException {
    VoicedArticle first = found(SEEDS.get(0), "rules");
    Path kept = only(folder);
    byte[] whole = Files.readAllBytes(kept);
    byte[] turned = whole.clone();
    turned[whole.length / 2] ^= 1;
    byte[] half = Arrays.copyOf(whole, whole.length / 2);
    for (byte[] damaged : List.of(new byte[0], half, turned)) {
      Files.write(kept, damaged);
      assertEquals(first, found(SEEDS.get(0), "rules"));
    }
    assertEquals(4, analysed.get());
  }

  private static Path only(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findFirst().orElseThrow();
    }
  }

  @Test
  void nothingIsLeftBesideTheKeptFiles() throws IOException {
    found(SEEDS.get(0), "rules");
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void ofTooManyEntriesThoseUsedLongestAgoAreThrownAway() throws IOException {
    AnalysisCache two = new AnalysisCache(folder, List.of("rules"), 2);
    two.of(SEEDS.get(0), this::analyse);
    two.of(SEEDS.get(1), this::analyse);
    age();
    two.of(SEEDS.get(0), this::analyse);
    two.of(SEEDS.get(2), this::analyse);
    assertEquals(3, analysed.get());
    two.of(SEEDS.get(0), this::analyse);
    assertEquals(3, analysed.get(), "what was used is still there");
    two.of(SEEDS.get(1), this::analyse);
    assertEquals(4, analysed.get(), "what was not used is gone");
  }

  @Test
  void filesOfOthersAreNeverThrownAway() throws IOException {
    Path other = Files.writeString(folder.resolve("notes.json.gz"), "");
    AnalysisCache one = new AnalysisCache(folder, List.of("rules"), 1);
    SEEDS.forEach(seed -> one.of(seed, this::analyse));
    assertTrue(Files.exists(other));
  }

  private void age() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
      }
    }
  }
}
