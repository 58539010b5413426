package org.sourcier.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuplicatesTest {
  private static final String STORY =
      """
      Le conseil a voté lundi la fermeture du vieux pont de bois, que deux bureaux d'études
      jugent dangereux depuis la crue du printemps. La maire a promis un ouvrage neuf avant
      l'hiver. L'opposition dénonce une décision prise sans la moindre concertation.
      """;

  @TempDir private Path folder;

  private ArticleSet read(String... contents) throws IOException {
    for (int i = 0; i < contents.length; i++) {
      Files.writeString(folder.resolve((char) ('a' + i) + ".txt"), contents[i]);
    }
    return new ArticleReader().read(List.of(folder));
  }

  private static List<String> read(ArticleSet set) {
    return set.articles().stream().map(a -> a.path().replaceAll(".*/", "")).toList();
  }

  @Test
  void theSameTextIsReadOnce() throws IOException {
    ArticleSet set = read(STORY, STORY.replace("\n", " "), "Un autre texte.");
    assertEquals(List.of("a.txt", "c.txt"), read(set));
    assertEquals(List.of("01", "02"), set.articles().stream().map(Article::id).toList());
  }

  @Test
  void aShortTextIsReadOnceToo() throws IOException {
    assertEquals(
        List.of("a.txt"),
        read(read("Le pont a été fermé hier soir.", "Le pont a été fermé hier soir.\n")));
  }

  @Test
  void itIsSaidWhichOneIsRead() throws IOException {
    ReadProblem said = read(STORY, STORY).unread().get(0);
    assertEquals(folder + "/b.txt", said.path());
    assertEquals("the same article as " + folder + "/a.txt; it is read once", said.message());
  }

  @Test
  void theSameAddressIsReadOnceInItsLatestVersion() throws IOException {
    String address = "Source: https://www.exemple.org/pont/?utm_source=x\n";
    String other = "Source: http://m.exemple.org/pont#haut\n";
    ArticleSet set =
        read(
            "Le pont ferme.\n" + address + "Publié le 3 mars 2020\n",
            "Le pont ferme, dit la maire.\n" + other + "Mis à jour le 4 mars 2020\n");
    assertEquals(List.of("b.txt"), read(set));
    assertEquals(
        "an earlier version of " + folder + "/b.txt, which is read instead",
        set.unread().get(0).message());
  }

  @Test
  void agencyCopyInTwoOutletsStays() throws IOException {
    ArticleSet set =
        read(
            STORY + "Source: https://www.un.example/1\n",
            STORY + "Source: https://www.deux.example/1\n");
    assertEquals(2, set.articles().size());
  }

  @Test
  void aCopyOfUnknownOutletStaysBesideAKnownOne() throws IOException {
    assertEquals(2, read(STORY + "Source: https://www.un.example/1\n", STORY).articles().size());
  }

  @Test
  void textsThatShareAPassageStay() throws IOException {
    assertEquals(
        2, read(STORY, STORY + "Ailleurs, la grève continue. ".repeat(3)).articles().size());
  }
}
