package org.sourcier;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.sourcier.article.format.ItemReaderFuzzTest;
import org.sourcier.article.page.PageReaderFuzzTest;
import org.sourcier.review.ReviewReaderFuzzTest;
import org.sourcier.rule.pattern.PatternParserFuzzTest;
import org.sourcier.yaml.YamlReaderFuzzTest;

/** All that comes from outside, in one run of half a minute: the first byte chooses the reader. */
class BriefFuzzTest {
  private static final int READERS = 5;

  static Stream<byte[]> seeds() {
    return IntStream.range(0, READERS)
        .mapToObj(i -> (char) i + "a: [<p>Le maire dit que {\"text\": \"<cue dit> que\"}</p>]")
        .map(text -> text.getBytes(StandardCharsets.UTF_8));
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "30s")
  void anyInput(byte[] bytes) {
    if (bytes.length > 0) {
      byte[] rest = Arrays.copyOfRange(bytes, 1, bytes.length);
      switch (Math.floorMod(bytes[0], READERS)) {
        case 0 -> new ItemReaderFuzzTest().anyFile(rest);
        case 1 -> new PageReaderFuzzTest().anyPage(rest);
        case 2 -> new ReviewReaderFuzzTest().anyReview(rest);
        case 3 -> new PatternParserFuzzTest().anyNotation(rest);
        default -> new YamlReaderFuzzTest().anyText(rest);
      }
    }
  }
}
