package org.sourcier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sourcier.article.ArticleReader;
import org.sourcier.claim.Ref;
import org.sourcier.finding.ExampleChecker;
import org.sourcier.grade.Engagement;
import org.sourcier.grade.GradedClaim;
import org.sourcier.party.Party;
import org.sourcier.party.VoicedArticle;
import org.sourcier.report.Analysis;
import org.sourcier.rule.RulePackReader;
import org.sourcier.text.Language;
import org.sourcier.text.TextPreparer;
import org.sourcier.yaml.Problem;
import org.sourcier.yaml.Problems;

/** The second pack works by its files alone, on articles of its own. */
class RedSeaPackTest {
  private static final Path ARTICLES = Path.of("rules/packs/red-sea/articles");
  private static final Rules RULES = load();
  private static final Analysis ANALYSIS =
      new Pipeline(RULES, "test")
          .analyse(new ArticleReader().read(List.of(ARTICLES)), Optional.of(Language.EN));

  /** A line of {@code expected.tsv}. */
  record Expected(String words, String number, String contested, String parties, String engaged) {}

  private static Rules load() {
    Problems problems = new Problems();
    return Rules.load(new RulePackReader(problems).read(List.of("red-sea"), List.of()), problems)
        .orElseThrow(() -> new IllegalStateException(problems.sorted().toString()));
  }

  static Stream<Expected> expected() {
    try {
      return Files.readAllLines(ARTICLES.resolve("expected.tsv")).stream()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(cells -> new Expected(cells[0], cells[1], cells[2], cells[3], cells[4]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("expected")
  void theSetMakesTheClaimsThatItsAuthorExpects(Expected expected) {
    List<Expected> found =
        ANALYSIS.claims().stream()
            .filter(claim -> claim.claim().text().contains(expected.words()))
            .map(claim -> told(claim, expected.words()))
            .toList();
    assertEquals(List.of(expected), found);
  }

  private static Expected told(GradedClaim graded, String words) {
    TreeSet<String> parties = new TreeSet<>();
    graded.claim().assertions().forEach(ref -> parties.addAll(parties(ref)));
    List<String> engaged =
        ANALYSIS.engagements().stream()
            .filter(e -> e.claim().equals(graded.claim().id()))
            .map(Engagement::firing)
            .map(firing -> firing.rule())
            .toList();
    return new Expected(
        words,
        String.valueOf(graded.number().value().value()),
        graded.facts().contested() ? "yes" : "no",
        String.join(" ", parties),
        String.join(" ", engaged));
  }

  private static List<String> parties(Ref ref) {
    VoicedArticle article = ANALYSIS.articles().get(Integer.parseInt(ref.article()) - 1);
    return article.assertions().stream()
        .filter(a -> a.finding().id().equals(ref.finding()))
        .flatMap(a -> a.voice().parties().stream())
        .map(Party::code)
        .toList();
  }

  @Test
  void allExamplesHoldWithThePackOverTheProgramsRules() {
    ExampleChecker checker = new ExampleChecker(new TextPreparer(RULES.text()), RULES.book());
    List<Problem> failing =
        RULES.book().rules().stream()
            .flatMap(rule -> rule.samples().stream().flatMap(s -> checker.check(rule, s).stream()))
            .toList();
    assertEquals(List.of(), failing);
  }

  @Test
  void thePackFindsWhatTheProgramAloneDoesNot() {
    List<String> own = List.of("en-ais-shows", "en-maritime-notice", "en-serial-number");
    List<String> fired =
        ANALYSIS.articles().stream()
            .flatMap(article -> article.evidence().stream())
            .flatMap(evidence -> evidence.finding().rules().stream())
            .distinct()
            .filter(own::contains)
            .sorted()
            .toList();
    assertEquals(own, fired);
  }
}
