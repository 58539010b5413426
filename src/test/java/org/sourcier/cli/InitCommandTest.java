package org.sourcier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourcier.article.ArticleReader;
import org.sourcier.article.ArticleSet;

class InitCommandTest {
  @TempDir private Path folder;

  private String init() throws IOException {
    Files.writeString(
        folder.resolve("a \"b\".txt"),
        "Le pont ferme\n\nPublié le 3 mars 2020\n\nLe conseil a fermé le pont mardi.\n");
    assertEquals(0, CommandRun.of("init", folder.toString()).exit());
    return Files.readString(folder.resolve("set.yaml"));
  }

  @Test
  void whatWasFoundIsWritten() throws IOException {
    String written = init();
    assertTrue(written.contains("title: \"Le pont ferme\""), written);
    assertTrue(written.contains("date: \"2020-03-03\""), written);
    assertTrue(written.contains("# outlet: "), written);
  }

  @Test
  void whatIsWrittenCanBeRead() throws IOException {
    Files.writeString(folder.resolve("b.txt"), "Le bac est à quai, dit le port.\n");
    init();
    ArticleSet set = new ArticleReader().read(List.of(folder));
    assertEquals(List.of(), set.unread());
  }

  @Test
  void aMonthIsNoDayOfItsOwn() throws IOException {
    Files.writeString(folder.resolve("m.txt"), "date 2020-03\n\nLe bac est à quai, dit le port.\n");
    String written = init();
    assertTrue(written.contains("a day from 2020-03-01 to 2020-03-31, from the words"), written);
  }

  @Test
  void nothingIsWrittenOver() throws IOException {
    init();
    assertEquals(1, CommandRun.of("init", folder.toString()).exit());
    assertEquals(0, CommandRun.of("init", "--force", folder.toString()).exit());
  }
}
