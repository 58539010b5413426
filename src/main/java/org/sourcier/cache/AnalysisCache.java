package org.sourcier.cache;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.sourcier.article.Article;
import org.sourcier.party.VoicedArticle;
import org.sourcier.yaml.Sha256;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Keeps what was found in articles, one file an article, named after all that it follows from: the
 * article's text and metadata, the rules and the program. What does not fit is never found; what is
 * damaged, or cannot be read or written, is as if it were not there. Processes and threads may
 * share a folder: each file is written beside its place and then moved there. When there are many,
 * those used longest ago are thrown away.
 */
public final class AnalysisCache {
  /** Counts up with the layout of the files. */
  private static final String LAYOUT = "2";

  /** A few hundred megabytes. */
  private static final int MOST = 10_000;

  private final JsonMapper mapper =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .addModule(new SimpleModule().setDeserializerModifier(new SharedValues()))
          .build();
  private final Path folder;
  private final List<String> basis;
  private final OldEntries old;

  /**
   * @param folder is made when something is first kept
   * @param basis whatever findings follow from beside the article: rules, version, build
   */
  public AnalysisCache(Path folder, List<String> basis) {
    this(folder, basis, MOST);
  }

  /**
   * @param folder is made when something is first kept
   * @param basis whatever findings follow from beside the article: rules, version, build
   * @param most how many articles are kept, from 1; of more, those used longest ago are thrown away
   */
  AnalysisCache(Path folder, List<String> basis, int most) {
    this.folder = folder;
    this.basis = List.copyOf(basis);
    this.old = new OldEntries(folder, most);
  }

  /** What is found in an article: as it was kept, or else by this analysis, and then kept. */
  public VoicedArticle of(Article article, Function<Article, VoicedArticle> analysis) {
    Path place = folder.resolve(name(article) + ".json.gz");
    Optional<VoicedArticle> kept = read(place).map(found -> found.in(article));
    return kept.orElseGet(
        () -> {
          VoicedArticle found = analysis.apply(article);
          keep(found, place);
          return found;
        });
  }

  private String name(Article article) {
    List<Object> of = List.of(LAYOUT, basis, article.text(), article.metadata());
    return Sha256.of(mapper.writeValueAsBytes(of));
  }

  private Optional<VoicedArticle> read(Path place) {
    if (!Files.isRegularFile(place)) {
      return Optional.empty();
    }
    try (InputStream stream = new GZIPInputStream(Files.newInputStream(place))) {
      // Read to the end before it is parsed: only there the check sum is compared.
      String json = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      VoicedArticle found = mapper.readValue(json, VoicedArticle.class);
      OldEntries.used(place);
      return Optional.of(found);
    } catch (IOException | JacksonException e) {
      return Optional.empty();
    }
  }

  private void keep(VoicedArticle found, Path place) {
    try {
      Files.createDirectories(folder);
      Path beside = Files.createTempFile(folder, ".", ".part");
      try {
        try (OutputStream stream = new GZIPOutputStream(Files.newOutputStream(beside))) {
          stream.write(mapper.writeValueAsBytes(found));
        }
        Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
        old.kept();
      } finally {
        Files.deleteIfExists(beside);
      }
    } catch (IOException e) {
      // A cache that cannot be written costs time and nothing else.
      return;
    }
  }
}
