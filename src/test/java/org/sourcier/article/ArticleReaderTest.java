package org.sourcier.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourcier.article.format.FormatRules;
import org.sourcier.article.format.Limits;
import org.sourcier.time.Basis;
import org.sourcier.time.Dating;
import org.sourcier.time.Times;

class ArticleReaderTest {
  private static final ReadingRules RULES =
      new ReadingRules(FormatRules.packed(), List.of(), Times.packed());
  private final Path folder;

  ArticleReaderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private ArticleSet read(Path... paths) {
    return new ArticleReader().read(List.of(paths));
  }

  private String problem() {
    return read(folder).unread().get(0).message();
  }

  @Test
  void theArticlesOfAFolderAreReadByName() throws IOException {
    file("b.txt", "Deux.");
    file("a.txt", "Un.");
    file("c.css", "p {}");
    assertEquals(
        List.of("Un.", "Deux."), read(folder).articles().stream().map(Article::text).toList());
  }

  @Test
  void idsAreNumbersInTheOrderOfReading() throws IOException {
    Path second = file("a.txt", "Un.");
    Path first = file("b.txt", "Deux.");
    ArticleSet set = read(first, second);
    assertEquals(List.of("01", "02"), set.articles().stream().map(Article::id).toList());
    assertEquals("Deux.", set.articles().get(0).text());
  }

  @Test
  void theSetFileDescribesSetAndArticles() throws IOException {
    file("a.txt", "Un.");
    file(
        "set.yaml",
        """
        title: Le pont
        language: fr
        cutoff: 2024-06-30
        articles:
          a.txt: {outlet: Le Courrier, date: 2024-06-01, updated: 2024-06-02, author: Anne Le Goff}
        """);
    ArticleSet set = read(folder);
    assertEquals("Le pont", set.title());
    assertEquals(Optional.of(LocalDate.of(2024, 6, 30)), set.cutoff());
    Metadata described = set.articles().get(0).metadata();
    assertEquals(Optional.of("Le Courrier"), described.outlet());
    assertEquals(Optional.of("Anne Le Goff"), described.author());
    assertEquals(Optional.of(LocalDate.of(2024, 6, 2)), described.updated());
  }

  @Test
  void anUnknownKeyOfTheSetFileIsSaidWithItsPlace() throws IOException {
    file("a.txt", "Un.");
    file("set.yaml", "titel: Le pont\n");
    assertEquals("unknown key 'titel'; did you mean 'title'?", problem());
  }

  @Test
  void aDescriptionOfAMissingArticleIsSaid() throws IOException {
    file("a.txt", "Un.");
    file("set.yaml", "articles:\n  z.txt: {title: Z}\n");
    assertTrue(problem().endsWith("no article here is called 'z.txt'"));
  }

  @Test
  void aDashIsStandardInput() {
    ByteArrayInputStream input = new ByteArrayInputStream("Un.".getBytes(StandardCharsets.UTF_8));
    ArticleSet set =
        new ArticleReader(RULES, Limits.USUAL, input, Watch.NONE).read(List.of(Path.of("-")));
    assertEquals("Un.", set.articles().get(0).text());
  }

  @Test
  void aTextInAnotherEncodingIsRead() throws IOException {
    Files.write(folder.resolve("a.txt"), "Café".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals("Café", read(folder).articles().get(0).text());
  }

  @Test
  void anEmptyFileABinaryOneAndAnEmptyFolderAreSaid() throws IOException {
    assertTrue(problem().startsWith("this folder holds no article"));
    file("a.txt", " \n");
    assertEquals("this file is empty", problem());
    file("a.txt", "a\0b");
    assertTrue(problem().startsWith("this is no text"));
  }

  @Test
  void aMissingPathAndAPictureAreSaid() throws IOException {
    Path picture = file("a.gif", "GIF89a");
    List<ReadProblem> unread = read(folder.resolve("nowhere"), picture).unread();
    assertEquals("no such file or folder; check the path", unread.get(0).message());
    assertEquals("this is a picture; pictures are not read", unread.get(1).message());
  }

  @Test
  void aLinkToItselfCostsOnlyItself() throws IOException {
    file("a.txt", "Un.");
    Files.createSymbolicLink(folder.resolve("b.txt"), Path.of("b.txt"));
    Files.createSymbolicLink(folder.resolve("c"), Path.of("."));
    ArticleSet set = read(folder);
    assertEquals(1, set.articles().size());
    assertEquals(1, set.unread().size());
  }

  @Test
  void aFileGivenTwiceIsReadOnce() throws IOException {
    Path file = file("a.txt", "Un.");
    assertEquals(1, read(folder, file).articles().size());
  }

  @Test
  void theTextsOwnCreditsAreTaken() throws IOException {
    file(
        "a.txt",
        """
        Le pont est fermé.
        Source: https://www.exemple.org/pont
        24/03/2021 08:15:00 -
        Paris (AFP) -
        """);
    Metadata stated = read(folder).articles().get(0).metadata();
    assertEquals(Optional.of("https://www.exemple.org/pont"), stated.url());
    assertEquals(Optional.of("AFP"), stated.agency());
    assertEquals(Optional.of(LocalDate.of(2021, 3, 24)), stated.published());
  }

  @Test
  void aDayThatCouldBeAMonthIsNotTaken() throws IOException {
    file("a.txt", "The bridge has been closed.\n02/03/2019\n");
    assertEquals(Optional.empty(), read(folder).articles().get(0).metadata().published());
  }

  @Test
  void aDayWithoutAYearIsOfTheYearOfTheOthers() throws IOException {
    file("a.txt", "Le pont est fermé.\nPublié le 3 janvier\n");
    file("b.txt", "Le port est fermé.\nPublié le 28 décembre 2019\n");
    Metadata stated = read(folder).articles().get(0).metadata();
    assertEquals(Optional.of(LocalDate.of(2020, 1, 3)), stated.published());
    assertEquals(Optional.of(Basis.INFERRED), stated.dating().map(Dating::basis));
  }

  @Test
  void ofASetOverManyYearsNoYearIsInferred() throws IOException {
    file("a.txt", "Le pont est fermé.\nPublié le 3 janvier\n");
    file("b.txt", "Le port est fermé.\nPublié le 28 décembre 2019\n");
    file("c.txt", "Le quai est fermé.\nPublié le 28 décembre 2023\n");
    assertEquals(Optional.empty(), read(folder).articles().get(0).metadata().published());
  }

  @Test
  void aMarkOfTheByteOrderStaysInTheText() throws IOException {
    file("a.txt", "\uFEFFUn.");
    assertEquals("\uFEFFUn.", read(folder).articles().get(0).text());
  }
}
