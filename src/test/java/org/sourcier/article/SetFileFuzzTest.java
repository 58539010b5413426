package org.sourcier.article;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any {@code set.yaml} describes its set or has problems with their places. */
class SetFileFuzzTest {

  static Stream<byte[]> sets() {
    return Stream.of(
            """
            title: Le pont
            language: fr
            marking: TLP:GREEN
            cutoff: 2024-06-30
            articles:
              a.txt: {outlet: Le Courrier, date: 2024-06-01, agency: AFP, url: "https://a.example/b"}
              "b#3": {title: x}
            """,
            "articles: [a.txt]\ntitel: x\ncutoff: 2024-02-30\n")
        .map(set -> set.getBytes(StandardCharsets.UTF_8));
  }

  @MethodSource("sets")
  @FuzzTest(maxDuration = "1h")
  void anySet(byte[] bytes) throws IOException {
    Path file = Files.createTempFile("set", ".yaml");
    try {
      Files.write(file, bytes);
      List<ReadProblem> problems = new ArrayList<>();
      SetFile.read(file, problems).unknown(List.of()).forEach(problems::add);
      problems.forEach(p -> assertTrue(p.path().matches("(?s).*:\\d+:\\d+"), p.path()));
    } finally {
      Files.delete(file);
    }
  }
}
