package org.sourcier.article.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarkdownTest {
  private static final String ARTICLE =
      """
      # Le port *rouvre*

      ![Le port](port.jpg)

      Le **maire** a [annoncé](https://courrier.example/a) la
      réouverture du port.

      > « Enfin », dit un pêcheur.

      - Un quai est prêt.
      """;

  @Test
  void marksAreNoWordsOfTheArticle() {
    Given given = Given.of("a.md", ARTICLE);
    assertEquals(Optional.of("Le port rouvre"), given.article().known().title());
    assertEquals(
        List.of(
            "Le port rouvre",
            "Le maire a annoncé la réouverture du port.",
            "« Enfin », dit un pêcheur.",
            "Un quai est prêt."),
        given.paragraphs());
  }

  @Test
  void whatStandsBeforeItSaysWhatItIs() {
    Given given =
        Given.of(
            "a.md",
            """
            ---
            title: "Le port rouvre"
            source: https://courrier.example/port
            author: ["Anne Le Goff"]
            published: 2024-06-18
            ---
            """
                + ARTICLE);
    assertEquals(Optional.of(LocalDate.of(2024, 6, 18)), given.article().known().published());
    assertEquals(Optional.of("https://courrier.example/port"), given.article().known().url());
    assertEquals(Optional.of("Anne Le Goff"), given.article().known().author());
    assertEquals(Optional.empty(), given.article().known().outlet());
    assertEquals(4, given.paragraphs().size());
  }

  @Test
  void whatIsNoYamlBeforeItSaysNothing() {
    Given given = Given.of("a.md", "---\n- [\n---\nLe port rouvre.\n");
    assertEquals(List.of("Le port rouvre."), given.paragraphs());
  }

  @Test
  void aTextFileKeepsWhatLooksLikeMarks() {
    assertEquals("**Le port** rouvre.", Given.of("a.txt", "**Le port** rouvre.").text());
  }

  @Test
  void quotationsNestedWithoutEndAreBounded() {
    Given given = Given.of("a.md", ">".repeat(100_000) + " Le port rouvre.");
    assertEquals(1, given.outcomes().size());
    assertEquals(List.of(), given.remarks());
  }
}
