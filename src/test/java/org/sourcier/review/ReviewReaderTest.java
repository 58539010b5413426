package org.sourcier.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sourcier.yaml.Problems;

class ReviewReaderTest {
  private static final String ENTRY =
      """
      reviews:
        - claim: k1
          words: The bridge was closed
          assertions: [k1, k2]
          number: 2
          split: [k2]
          because: the mayor said so himself
          by: XY
          date: 2026-01-31
      """;

  private final Problems problems = new Problems();

  private Review read(String content) {
    return new ReviewReader("review.yaml", problems).read(content);
  }

  @Test
  void anEntryThatDecidesNothingIsOnlyListed() {
    Review review = read("reviews:\n  - {claim: k1, words: x, assertions: [k1]}\n");
    assertEquals(new Review(java.util.List.of(), Set.of("k1")), review);
    assertTrue(problems.none());
  }

  @Test
  void whatIsSplitOffIsNoPartOfTheClaimAnyMore() {
    assertEquals(Set.of("k1"), read(ENTRY).entries().get(0).kept());
    assertTrue(problems.none(), problems.sorted()::toString);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          by: XY           ! bye: XY           ! unknown key 'bye'; did you mean 'by'?
          by: XY           ! note: x           ! 'by' is missing here
          date: 2026-01-31 ! date: 2026-02-30  ! '2026-02-30' is no date; write it as 2026-01-31
          number: 2        ! number: 7         ! '7' can't stand here
          split: [k2]      ! split: [k3]       ! no assertion of this claim is 'k3'; did you mean
          because: the     ! note: the         ! 'because' is missing here
          """)
  void aSlipIsNamed(String right, String slip, String message) {
    read(ENTRY.replace(right, slip));
    String said = problems.sorted().toString();
    assertTrue(said.contains("review.yaml:") && said.contains(message), said);
  }
}
