package org.sourcier.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sourcier.rule.RuleFile;
import org.sourcier.yaml.Problems;

class LettersReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-01-31 | []
          2026-02-30 | [letters.yaml:2:56: '2026-02-30' is no date; write it as 2026-01-31]
          31/01/2026 | [letters.yaml:2:56: '31/01/2026' is no date; write it as 2026-01-31]
          """)
  void aJudgementIsMadeOnADayOfTheCalendar(String date, String said) {
    Problems problems = new Problems();
    String entry = "  - {party: KR, letter: C, reason: seen, by: XY, date: " + date + "}\n";
    new LettersReader(problems).read(new RuleFile("letters.yaml", "letters:\n" + entry));
    assertEquals(said, problems.sorted().toString());
  }
}
