package org.sourcier.review;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.sourcier.yaml.Problems;

/** Any review file is read or has problems with their places. */
public class ReviewReaderFuzzTest {

  static Stream<byte[]> reviews() {
    return Stream.of(
            """
            format: 1
            reviews:
              - {claim: k1, words: x, assertions: [k1, k2], number: 2, split: [k2], because: y, by: XY, date: 2026-01-31}
            """,
            """
            reviews:
              - {claim: k1, assertions: [k1], party: [{of: k1, is: [US, media]}], merge-with: k2, letter: A}
              - {claim: k2, assertions: [k2], drop: yes, accept: no, note: "x", by: XY, date: 2026-02-30}
            """)
        .map(review -> review.getBytes(StandardCharsets.UTF_8));
  }

  @MethodSource("reviews")
  @FuzzTest(maxDuration = "1h")
  public void anyReview(byte[] bytes) {
    Problems problems = new Problems();
    new ReviewReader("r", problems).read(new String(bytes, StandardCharsets.UTF_8));
    problems.sorted().forEach(problem -> assertFalse(problem.message().isBlank()));
  }
}
