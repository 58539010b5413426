package org.sourcier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read, what follows when not all is, and how a stopped run goes on. */
class ReadingOptionsTest {
  private final Path home;
  private final Path articles;

  ReadingOptionsTest(@TempDir Path home) throws IOException {
    this.home = home;
    this.articles = Files.createDirectory(home.resolve("mer"));
    for (int i = 1; i <= 3; i++) {
      String text = "Le maire affirme que " + i + " ponts sont fermés.\n";
      Files.writeString(articles.resolve("0" + i + ".txt"), text);
    }
  }

  private CommandRun analyze(Object... more) {
    Stream<Object> words = Stream.concat(Stream.of("analyze", articles), Stream.of(more));
    return CommandRun.of(words.map(Object::toString).toArray(String[]::new));
  }

  private void broken() throws IOException {
    Files.writeString(articles.resolve("broken.pdf"), "%PDF-1.4");
  }

  @Test
  void whatWasNotReadIsInTheReportToo() throws IOException {
    broken();
    Path out = home.resolve("out");
    CommandRun run =
        CommandRun.of("report", articles.toString(), "-o", out.toString(), "--formats", "html");
    assertEquals(0, run.exit(), run.err());
    assertTrue(Files.readString(out.resolve("mer.html")).contains("broken.pdf"));
  }

  @Test
  void strictlyAnythingUnreadIsAFailureAndTheRestIsDone() throws IOException {
    broken();
    assertEquals(0, analyze().exit());
    CommandRun strict = analyze("--strict");
    assertEquals(1, strict.exit());
    assertEquals(3, strict.out().lines().count());
  }

  @Test
  void nothingToReadIsAFailure() throws IOException {
    broken();
    String only = articles.resolve("broken.pdf").toString();
    assertEquals(1, CommandRun.of("analyze", only).exit());
    assertEquals(1, CommandRun.of("report", only, "-o", home.resolve("out").toString()).exit());
    assertFalse(Files.exists(home.resolve("out")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "ten", "9999999999", "3.5"})
  void aLimitIsAWholeNumber(String limit) {
    for (String option : List.of("--max-bytes", "--max-characters", "--max-seconds", "--from")) {
      CommandRun run = analyze(option + "=" + limit);
      assertEquals(2, run.exit(), option);
      assertTrue(run.err().contains("give a whole number from 1"), run.err());
    }
  }

  @Test
  void aLimitHolds() {
    CommandRun run = analyze("--max-characters", "10");
    assertTrue(run.err().contains("more than one article's 10"), run.err());
    assertTrue(analyze("--max-bytes", "10").err().contains("more than 10 bytes"));
  }

  @Test
  void quietlyNoProgressIsShown() {
    assertEquals("", analyze("--quiet").err());
  }

  @Test
  void aStoppedRunGoesOnWhereItWas() throws IOException {
    Path whole = home.resolve("whole.jsonl");
    Path file = home.resolve("a.jsonl");
    analyze("-o", whole);
    Files.write(home.resolve("a.jsonl.part"), List.of(Files.readAllLines(whole).get(0)));
    assertEquals(0, analyze("-o", file, "--from", "2").exit());
    assertEquals(Files.readString(whole), Files.readString(file));
  }

  @Test
  void aRunThatGoesOnElsewhereThanItStoppedIsRefused() throws IOException {
    Files.write(home.resolve("a.jsonl.part"), List.of("{}", "{}"));
    CommandRun run = analyze("-o", home.resolve("a.jsonl"), "--from", "2");
    assertEquals(1, run.exit());
    assertTrue(run.err().contains("a.jsonl.part holds 2 lines: go on with --from 3"), run.err());
    assertEquals(2, Files.readAllLines(home.resolve("a.jsonl.part")).size());
  }

  @Test
  void toGoOnBehindTheEndIsRefused() {
    CommandRun run = analyze("--from", "4");
    assertEquals(1, run.exit());
    assertTrue(run.err().contains("--from 4: there are 3 articles"), run.err());
  }

  @Test
  void theTextsAreThoseThatOffsetsPointInto() throws IOException {
    analyze("--texts", home.resolve("texts"));
    assertEquals(
        Files.readString(articles.resolve("02.txt")),
        Files.readString(home.resolve("texts/02.txt")));
  }
}
