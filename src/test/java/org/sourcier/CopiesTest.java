package org.sourcier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sourcier.article.ArticleReader;
import org.sourcier.claim.Claim;
import org.sourcier.claim.Group;
import org.sourcier.claim.Ref;
import org.sourcier.grade.Facts;
import org.sourcier.grade.GradedClaim;
import org.sourcier.report.Analysis;

/** An article and two copies of it, each cut and reworded in its own way. */
class CopiesTest {
  private static final int CUT = 4;
  private static final int REWORDED = 13;
  private static final Map<String, String> OTHER_WORDS =
      Map.of(
          " a déclaré ", " a affirmé ",
          " selon ", " d’après ",
          " également ", " aussi ",
          " said ", " stated ",
          " also ", " too ",
          " several ", " a number of ");

  private static final Pipeline PIPELINE = PackedRules.pipeline();

  @TempDir private Path folder;

  static Stream<Path> articles() throws IOException {
    return Stream.of(Path.of("seeds"), Path.of("rules/packs/red-sea/articles"))
        .flatMap(CopiesTest::texts)
        .sorted();
  }

  private static Stream<Path> texts(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".txt")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void copiesOfADispatchAddNoOriginToAnyClaim(Path article) throws IOException {
    String text = Files.readString(article);
    Files.writeString(folder.resolve("1.txt"), text);
    Files.writeString(folder.resolve("2.txt"), copy(text, 1));
    Files.writeString(folder.resolve("3.txt"), copy(text, 2));
    Analysis analysis =
        PIPELINE.analyse(new ArticleReader().read(List.of(folder)), Optional.empty());
    assertEquals(List.of(), analysis.claims().stream().filter(CopiesTest::raised).toList());
  }

  /** Every fourth sentence is cut, every thirteenth small word left out, and cues reworded. */
  private static String copy(String text, int start) {
    List<String> sentences = List.of(text.split("(?<=[.!?])\\s", -1));
    StringBuilder copy = new StringBuilder();
    for (int i = 0; i < sentences.size(); i++) {
      copy.append((i + start) % CUT == 0 ? "" : reworded(sentences.get(i), i + start) + " ");
    }
    return copy.toString();
  }

  private static String reworded(String sentence, int start) {
    List<String> words = Arrays.asList(sentence.split(" ", -1));
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      boolean left = (i + start) % REWORDED == 0 && words.get(i).matches("\\p{Ll}{5,}");
      kept.append(left ? "" : words.get(i) + " ");
    }
    String[] result = {kept.toString()};
    OTHER_WORDS.forEach((word, other) -> result[0] = result[0].replace(word, other));
    return result[0];
  }

  /** Whether it counts more origins than any one of the three articles gives it. */
  private static boolean raised(GradedClaim graded) {
    Facts facts = graded.facts();
    return facts.groups().size() + facts.unknownGroups().size() > Math.max(1, most(graded.claim()));
  }

  private static int most(Claim claim) {
    Map<String, Set<Integer>> origins = new TreeMap<>();
    for (int i = 0; i < claim.groups().size(); i++) {
      for (String article : articles(claim.groups().get(i))) {
        origins.computeIfAbsent(article, k -> new TreeSet<>()).add(i);
      }
    }
    return origins.values().stream().mapToInt(Set::size).max().orElse(0);
  }

  private static Set<String> articles(Group group) {
    return group.members().stream().map(Ref::article).collect(Collectors.toSet());
  }
}
