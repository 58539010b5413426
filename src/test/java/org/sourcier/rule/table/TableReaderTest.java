package org.sourcier.rule.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sourcier.rule.RuleFile;
import org.sourcier.text.Language;
import org.sourcier.yaml.Problem;
import org.sourcier.yaml.Problems;

class TableReaderTest {
  private static final TableSpec SPEC =
      TableSpec.of(
          "verdict",
          Map.of("denied-by", Set.of(), "evidence", Set.of("video", "document")),
          Set.of("open", "shut"));

  private static final String TABLE =
      """
      format: 1
      decides: verdict
      rules:
        - id: shut-by-denial
          about: Somebody denies it.
          when: {denied-by: {at-least: 1}, evidence: none}
          then: shut
          because: {fr: "nié par {denied-by}", en: "denied by {denied-by}"}
          examples:
            - {denied-by: [Oslo]}
          counterexamples:
            - {denied-by: [Oslo], evidence: [video]}
      otherwise:
        id: open-still
        about: Nothing decides it.
        then: open
        because: {fr: rien, en: nothing}
      """;

  private final Problems problems = new Problems();

  private java.util.Optional<Table> read(String yaml) {
    return new TableReader(SPEC, problems).read(new RuleFile("t.yaml", yaml));
  }

  private List<String> complaints(String yaml) {
    read(yaml);
    return problems.sorted().stream().map(Problem::toString).toList();
  }

  @Test
  void theFirstRowThatHoldsDecidesAndSaysWho() {
    FactSheet sheet = FactSheet.EMPTY.with("denied-by", List.of("Oslo", "Bergen"));
    Outcome outcome = read(TABLE).orElseThrow().decide(sheet, Language.EN);
    assertEquals("denied by Oslo and Bergen", outcome.firing().because());
  }

  @Test
  void theReasonComesInTheLanguageOfTheReport() {
    FactSheet sheet = FactSheet.EMPTY.with("denied-by", List.of("Oslo"));
    Outcome outcome = read(TABLE).orElseThrow().decide(sheet, Language.FR);
    assertEquals("nié par Oslo", outcome.firing().because());
  }

  @Test
  void whereNoRowHoldsOtherwiseDecides() {
    Outcome outcome = read(TABLE).orElseThrow().decide(FactSheet.EMPTY, Language.EN);
    assertEquals("open", outcome.value("verdict"));
  }

  @Test
  void aFactThatNobodySuppliesIsNamedWithItsPlaceAndTheNearestOne() {
    String wrong = TABLE.replace("when: {denied-by:", "when: {denied-bye:");
    assertEquals(
        "t.yaml:6:12: no fact is called 'denied-bye'; did you mean 'denied-by'?",
        complaints(wrong).get(0));
  }

  @Test
  void aSlotThatNoFactFillsIsAProblem() {
    assertTrue(
        complaints(TABLE.replace("by {denied-by}", "by {denier}")).get(0).contains("{denier}"));
  }

  @Test
  void anUnknownKeyIsNotPassedOver() {
    assertTrue(
        complaints(TABLE.replace("about: Somebody", "abuot: Somebody"))
            .contains("t.yaml:5:5: unknown key 'abuot'; did you mean 'about'?"));
  }

  @Test
  void anExampleThatAnotherRowDecidesIsAProblem() {
    String wrong = TABLE.replace("- {denied-by: [Oslo]}", "- {denied-by: []}");
    assertTrue(complaints(wrong).stream().anyMatch(c -> c.contains("but open-still does")));
  }

  @Test
  void aRowThatDecidesItsCounterexampleIsAProblem() {
    String wrong = TABLE.replace(", evidence: none}", "}");
    assertTrue(complaints(wrong).get(0).contains("decides its counterexample"));
  }

  @Test
  void aRowBehindAnotherThatTakesAllItsExamplesIsDead() {
    String row = TABLE.substring(TABLE.indexOf("  - id"), TABLE.indexOf("otherwise:"));
    String twice = TABLE.replace("otherwise:", row.replace("shut-by", "dead-by") + "otherwise:");
    assertTrue(complaints(twice).stream().anyMatch(c -> c.contains("dead-by-denial is dead")));
  }

  @Test
  void twoRowsOfOneIdAreAProblem() {
    String row = TABLE.substring(TABLE.indexOf("  - id"), TABLE.indexOf("otherwise:"));
    assertTrue(
        complaints(TABLE.replace("otherwise:", row + "otherwise:")).stream()
            .anyMatch(c -> c.contains("stands in this table twice")));
  }

  @Test
  void otherwiseIsRequired() {
    String without = TABLE.substring(0, TABLE.indexOf("otherwise:"));
    assertTrue(complaints(without).get(0).contains("'otherwise' is missing"));
  }

  @Test
  void anOutcomeOutsideTheListIsAProblem() {
    assertTrue(
        complaints(TABLE.replace("then: open", "then: ajar"))
            .get(0)
            .contains("'ajar' is no verdict"));
  }

  @Test
  void allProblemsAreSaidAtOnce() {
    String wrong = TABLE.replace("then: open", "then: ajar").replace("then: shut", "then: bust");
    assertEquals(2, complaints(wrong).size());
  }
}
