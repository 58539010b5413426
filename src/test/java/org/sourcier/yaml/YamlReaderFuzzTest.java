package org.sourcier.yaml;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any text is YAML, or there is a problem with its place. */
public class YamlReaderFuzzTest {

  static Stream<byte[]> texts() {
    return Stream.of(
            "a: {b: [c, 'd', \"e\\u00e9\"]}\nf: |\n  g\nh: >-\n  i\n",
            "a: &x [*x]\n? [b]\n: c\n--- !!d e\n...\n%YAML 1.1\n",
            "a: <<\n<<: {b: c}\n")
        .map(text -> text.getBytes(StandardCharsets.UTF_8));
  }

  @MethodSource("texts")
  @FuzzTest(maxDuration = "1h")
  public void anyText(byte[] bytes) {
    Problems problems = new Problems();
    boolean read =
        new YamlReader("a", problems).read(new String(bytes, StandardCharsets.UTF_8)).isPresent();
    assertTrue(read || !problems.none());
    problems.sorted().forEach(problem -> assertFalse(problem.message().isBlank()));
  }
}
