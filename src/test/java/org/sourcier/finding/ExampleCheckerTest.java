package org.sourcier.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sourcier.text.TextPreparer;
import org.sourcier.yaml.Place;

class ExampleCheckerTest {
  private static final Place PLACE = new Place("fr/mine.yaml", 7, 9);

  private final ExampleChecker checker = new ExampleChecker(new TextPreparer(), PackedRules.BOOK);
  private final SentenceRule rule =
      PackedRules.BOOK.rules().stream()
          .filter(r -> r.id().equals("fr-que-clause"))
          .findFirst()
          .orElseThrow();

  private String problem(SentenceRule.Sample sample) {
    return checker.check(rule, sample).map(Object::toString).orElse("");
  }

  private static SentenceRule.Example example(String text, String source) {
    return new SentenceRule.Example(text, Map.of("source", List.of(source)), PLACE);
  }

  @Test
  void anExampleHoldsWhenTheRuleFindsItsWords() {
    assertEquals("", problem(example("Le maire affirme que le pont est fermé.", "Le maire")));
  }

  @Test
  void aFailingExampleSaysWhatWasFoundInsteadAndHowEachWordWasRead() {
    String problem = problem(example("Le maire affirme que le pont est fermé.", "le pont"));
    assertTrue(problem.startsWith("fr/mine.yaml:7:9: fr-que-clause should find source 'le pont'"));
    assertTrue(problem.contains("source 'Le maire', cue 'affirme'"), problem);
    assertTrue(problem.contains("affirme                VERB  affirmer"), problem);
  }

  @Test
  void aCounterexampleInWhichTheRuleFindsSomethingFails() {
    String text = "Le maire affirme que le pont est fermé.";
    String problem = problem(new SentenceRule.Counterexample(text, PLACE));
    assertTrue(problem.contains("fr-que-clause must find nothing here"), problem);
  }

  @Test
  void aLabelThatSuchAFindNeverHasCannotHold() {
    SentenceRule.Example example =
        new SentenceRule.Example(
            "Le maire affirme que le pont est fermé.", Map.of("denier", List.of()), PLACE);
    assertEquals(Optional.of(PLACE), checker.check(rule, example).map(p -> p.place()));
  }
}
