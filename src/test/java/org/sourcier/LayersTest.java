package org.sourcier;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who may know of whom: the order of the packages, and the walls around the libraries. */
class LayersTest {
  private static final String ROOT = "org.sourcier.";

  /** Data flows down this list; a package may use those above it and none below. */
  private static final List<String> ORDER =
      List.of(
          "yaml..",
          "time..",
          "article.page..",
          "article.format..",
          "article",
          "rule",
          "text..",
          "rule.vocabulary..",
          "rule.syntax..",
          "rule.pattern..",
          "rule.table..",
          "finding..",
          "party..",
          "cache..",
          "claim..",
          "bearing..",
          "grade..",
          "review..",
          "report..",
          "evaluation..",
          "cli..");

  /** The one class or package that knows a library, so that it can be exchanged. */
  private static final Map<String, String> WALLS =
      Map.ofEntries(
          Map.entry("opennlp..", ROOT + "text.Annotator"),
          Map.entry("morfologik..", ROOT + "text.DictionaryFile"),
          Map.entry("org.yaml..", ROOT + "yaml.YamlReader"),
          Map.entry("org.apache.pdfbox..", ROOT + "(report.pdf|article.format)."),
          Map.entry("org.apache.fontbox..", ROOT + "(report.pdf|article.format)."),
          Map.entry(
              "tools.jackson..",
              ROOT
                  + "(cache.|report.(json|ledger|citation|stix).|evaluation.|article.format.|article.page.LinkedData)"),
          Map.entry("org.apache.commons.csv..", ROOT + "report.sheet.CsvWriter"),
          Map.entry("org.jsoup..", ROOT + "(article.page|report.html)."),
          Map.entry("com.google.re2j..", ROOT + "article.page."),
          Map.entry("picocli..", ROOT + "cli."),
          Map.entry("org.apache.james..", ROOT + "article.format.Mail"),
          Map.entry("org.commonmark..", ROOT + "article.format.MarkdownReader"),
          Map.entry("org.netpreserve..", ROOT + "article.format.WebArchiveReader"),
          Map.entry("org.mozilla..", ROOT + "article.format.CharsetGuess"));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.sourcier");

  @TestFactory
  Stream<DynamicTest> nothingLooksBack() {
    return IntStream.range(0, ORDER.size() - 1)
        .mapToObj(
            i ->
                dynamicTest(
                    ORDER.get(i),
                    () -> knowsNone(ORDER.get(i), ORDER.subList(i + 1, ORDER.size()))));
  }

  private static void knowsNone(String name, List<String> later) {
    noClasses()
        .that()
        .resideInAPackage(ROOT + name)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(later.stream().map(ROOT::concat).toArray(String[]::new))
        .because("data flows one way, from articles to report")
        .check(CLASSES);
  }

  @TestFactory
  Stream<DynamicTest> eachLibraryHasItsWall() {
    return WALLS.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(wall -> dynamicTest(wall.getKey(), () -> walled(wall.getKey(), wall.getValue())));
  }

  private static void walled(String library, String inside) {
    noClasses()
        .that()
        .haveNameNotMatching(inside.replace(".", "\\.") + ".*")
        .should()
        .dependOnClassesThat(resideInAnyPackage(library))
        .because("only " + inside + " knows it")
        .check(CLASSES);
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching("org.sourcier.(**)").should().beFreeOfCycles().check(CLASSES);
  }
}
