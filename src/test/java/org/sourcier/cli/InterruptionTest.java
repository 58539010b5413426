package org.sourcier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** A process of its own, stopped from outside; the limit only guards the build. */
@Timeout(300)
class InterruptionTest {
  private static final int ARTICLES = 12;
  private static final Pattern DONE =
      Pattern.compile("done up to article (\\d+), .*; --from (\\d+)");

  private final Path folder;

  InterruptionTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    Files.createDirectories(folder.resolve("articles"));
    for (int i = 0; i < ARTICLES; i++) {
      Files.writeString(folder.resolve("articles/" + (10 + i) + ".txt"), article(i));
    }
  }

  private static String article(int number) {
    return IntStream.range(0, 300)
        .mapToObj(i -> "Le maire a dit que le pont " + (number * 1_000 + i) + " était fermé.\n\n")
        .reduce("", String::concat);
  }

  private String[] analyze(String... more) {
    String out = folder.resolve("found.jsonl").toString();
    List<String> given = List.of("analyze", folder.resolve("articles").toString(), "-o", out);
    return Stream.concat(given.stream(), List.of(more).stream()).toArray(String[]::new);
  }

  /** Stops an analysis after some articles; what it said last. */
  private String stopped() throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(java(), "-cp"));
    command.addAll(List.of(System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of(analyze()));
    Path all = folder.resolve("said.txt");
    ProcessBuilder program = new ProcessBuilder(command).redirectErrorStream(true);
    Process process = program.redirectOutput(all.toFile()).start();
    Path part = folder.resolve("found.jsonl.part");
    while (process.isAlive() && (!Files.exists(part) || Files.size(part) == 0)) {
      Thread.sleep(5);
    }
    process.destroy();
    assertEquals(Exit.STOPPED, process.waitFor());
    return Files.readString(all);
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  @Test
  void whatIsDoneIsWholeAndTheSameCommandGoesOnWhereItWasStopped() throws Exception {
    Matcher done = DONE.matcher(stopped());
    assertTrue(done.find());
    int last = Integer.parseInt(done.group(1));
    assertEquals(last, whole(folder.resolve("found.jsonl.part")));
    assertEquals(last + 1, Integer.parseInt(done.group(2)));
    assertEquals(0, CommandRun.of(analyze("--from", done.group(2))).exit());
    assertEquals(ARTICLES, whole(folder.resolve("found.jsonl")));
  }

  /** How many lines there are, each of them an object. */
  private static int whole(Path lines) throws IOException {
    List<String> all = Files.readAllLines(lines);
    all.forEach(line -> assertTrue(new JsonMapper().readTree(line).has("assertions")));
    return all.size();
  }
}
