package org.sourcier.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports that are renewed, and what they are renewed from. */
class WatchTest {
  private final Path home;
  private final Path set;
  private String out = "";

  WatchTest(@TempDir Path home) throws IOException {
    this.home = home;
    this.set = Files.createDirectories(home.resolve("dam"));
    Files.writeString(set.resolve("01.txt"), "Le maire affirme que la digue tiendra.\n");
  }

  private int run(Object... args) {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    String[] words = Stream.of(args).map(Object::toString).toArray(String[]::new);
    int code = Main.run(words, new PrintStream(printed), new PrintStream(printed));
    out = printed.toString(StandardCharsets.UTF_8);
    return code;
  }

  @Test
  void seesWhatComesChangesAndGoes() throws IOException {
    FolderChanges changes = new FolderChanges(List.of(home), home.resolve("reports"));
    assertFalse(changes.any());
    Files.writeString(set.resolve("02.txt"), "La préfète le dément.\n");
    assertTrue(changes.any());
    Files.writeString(set.resolve("02.txt"), "La préfète le confirme.\n");
    assertTrue(changes.any());
    Files.delete(set.resolve("02.txt"));
    assertTrue(changes.any());
    assertFalse(changes.any());
  }

  @Test
  void whatIsWrittenIsNoChange() throws IOException {
    FolderChanges changes = new FolderChanges(List.of(home), home.resolve("reports"));
    Files.createDirectories(home.resolve("reports"));
    Files.writeString(home.resolve("reports").resolve("dam.json"), "{}");
    assertFalse(changes.any());
  }

  @Test
  void watchMakesTheReportAtOnce() {
    assertEquals(0, run("watch", set, "-o", home.resolve("out"), "--looks", "0"), () -> out);
    assertTrue(Files.exists(home.resolve("out").resolve("dam.pdf")));
    assertTrue(Files.isDirectory(home.resolve("out").resolve(".sourcier-cache")));
  }

  @Test
  void theCacheChangesNoByte() throws IOException {
    Path cache = home.resolve("cache");
    for (String name : List.of("plain", "first", "second")) {
      Object[] plain = {"report", set, "-o", home.resolve(name)};
      Object[] cached = {"report", set, "-o", home.resolve(name), "--cache", cache};
      assertEquals(0, run(name.equals("plain") ? plain : cached), () -> out);
      assertArrayEquals(pdf("plain"), pdf(name), name);
    }
  }

  private byte[] pdf(String folder) throws IOException {
    return Files.readAllBytes(home.resolve(folder).resolve("dam.pdf"));
  }
}
