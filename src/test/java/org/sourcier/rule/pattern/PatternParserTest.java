package org.sourcier.rule.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sourcier.rule.ReadSentence;
import org.sourcier.text.Language;

class PatternParserTest {
  private final Names names =
      Optional.ofNullable(ReadSentence.BOOK.names().get(Language.FR)).orElseThrow();
  private final PatternParser parser = new PatternParser(names, Set.of("source", "cue"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '~',
      textBlock =
          """
          le maire               ! 0  ! needs one <cue
          <cue dit> <cue dit>    ! 0  ! needs one <cue
          (le <cue dit>)         ! 0  ! needs one <cue
          <cue dit               ! 8  ! missing '>' for what opens at column 1
          <cue dit> (le | la     ! 18 ! missing ')' for what opens at column 11
          <cue dit> "le          ! 11 ! missing closing quote
          <sorce NP> <cue dit>   ! 1  ! did you mean 'source'?
          <cue CLAUSEE>          ! 5  ! did you mean 'CLAUSE'?
          <cue VERB:qeu>         ! 5  ! did you mean 'que'?
          <cue ADJ:que>          ! 5  ! take a frame
          <cue dit> )            ! 10 ! unexpected ')'
          <cue >                 ! 5  ! nothing to match here
          <cue dit> ()           ! 11 ! nothing to match here
          """)
  void aPatternThatCannotBeReadSaysWhereAndWhy(String notation, int column, String message) {
    PatternProblem problem = assertThrows(PatternProblem.class, () -> parser.parse(notation));
    assertTrue(problem.message().contains(message), problem.message());
    assertEquals(column, problem.column());
  }

  @Test
  void bracketsNestedTooDeeplyAreRefused() {
    String notation = "<cue dit> " + "(".repeat(50_000) + "le" + ")".repeat(50_000);
    PatternProblem problem = assertThrows(PatternProblem.class, () -> parser.parse(notation));
    assertEquals("brackets are nested too deeply", problem.message());
  }
}
