package org.sourcier.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many sets in one run. */
class ReportEachTest {
  private final Path home;
  private String err = "";

  ReportEachTest(@TempDir Path home) throws IOException {
    this.home = home;
    set("monday", "Le maire affirme que la digue tiendra. La préfète le dément.\n");
    set("tuesday", "The mayor said the dam would hold. The prefect denied it.\n");
  }

  private void set(String name, String text) throws IOException {
    Path folder = Files.createDirectories(home.resolve("sets").resolve(name));
    Files.writeString(folder.resolve("01.txt"), text);
  }

  private int run(Object... args) {
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    String[] words = Stream.of(args).map(Object::toString).toArray(String[]::new);
    PrintStream out = new PrintStream(new ByteArrayOutputStream());
    int code = Main.run(words, out, new PrintStream(errors));
    err = errors.toString(StandardCharsets.UTF_8);
    return code;
  }

  private byte[] ledger(String folder, String name) throws IOException {
    return Files.readAllBytes(home.resolve(folder).resolve(name + ".json"));
  }

  @Test
  void makesTheReportsThatEachFolderWouldHaveAlone() throws IOException {
    Path sets = home.resolve("sets");
    assertEquals(0, run("report", "--each", sets, "-o", home.resolve("all")));
    for (String name : new String[] {"monday", "tuesday"}) {
      assertEquals(0, run("report", sets.resolve(name), "-o", home.resolve("one")));
      assertArrayEquals(ledger("one", name), ledger("all", name));
    }
  }

  @Test
  void anEmptyFolderCostsOnlyItself() throws IOException {
    Files.createDirectory(home.resolve("sets").resolve("empty"));
    assertEquals(1, run("report", "--each", home.resolve("sets"), "-o", home.resolve("all")));
    assertTrue(err.contains("there is no article to report on"), err);
    assertTrue(Files.exists(home.resolve("all").resolve("tuesday.pdf")));
  }

  @Test
  void refusesTwoFoldersOfOneName() throws IOException {
    Path other = Files.createDirectories(home.resolve("more").resolve("monday"));
    Files.writeString(other.resolve("01.txt"), "Le port est fermé.\n");
    assertEquals(1, run("report", "--each", home.resolve("sets"), home.resolve("more")));
    assertTrue(err.contains("two folders have the name of"), err);
  }
}
