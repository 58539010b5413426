package org.sourcier.text;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that no one writes and someone sends: preparing ends, and every span lies in the text. */
class PathologicalTest {
  static List<String> texts() {
    return List.of(
        "\"".repeat(10_000),
        "« ".repeat(10_000),
        "» a ".repeat(5_000),
        "il “ dit ‘ non » ".repeat(3_000),
        "(".repeat(100_000),
        "(a ".repeat(10_000),
        ". ".repeat(100_000),
        "a".repeat(500_000),
        "a-".repeat(100_000),
        "l'".repeat(20_000),
        "1 000 ".repeat(10_000),
        "A.".repeat(50_000),
        "http://".repeat(50_000),
        "Lire aussi ".repeat(10_000),
        "A\n".repeat(20_000),
        "Le mot (x/AFP)\n\n".repeat(10_000),
        "\uD800\uDC00\uD83D\uDE00 \uD83D ".repeat(1_000),
        "\u0000\u202E\u00AD\uFEFF",
        "");
  }

  @ParameterizedTest
  @MethodSource("texts")
  @Timeout(120)
  void preparingEndsAndStaysInsideTheText(String text) {
    ArticleText prepared = Prepared.of(text).text();
    assertTrue(
        prepared.sentences().stream()
            .flatMap(s -> s.tokens().stream())
            .allMatch(t -> text.startsWith(t.form(), t.span().start())));
  }
}
