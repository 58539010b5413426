package org.sourcier.rule.pattern;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.sourcier.rule.ReadSentence;
import org.sourcier.text.Language;

/** Any notation is a pattern or is refused with a place in it. */
public class PatternParserFuzzTest {
  private static final Names NAMES =
      Optional.ofNullable(ReadSentence.BOOK.names().get(Language.FR)).orElseThrow();
  private static final Set<String> LABELS = Set.of("source", "cue", "content");

  static Stream<byte[]> notations() {
    return Stream.of(
            "^ (selon | d'après) <source ACTOR> , <cue dit> ? <content ...> $",
            "<source SUBJECT> <cue VERB:que> que <content CLAUSE>",
            "<cue \"UKMTO\"> NOUN* (le|la)+ (\"a\" | b)? ... DENIAL",
            "<cue (a (b (c (d))))> | x",
            "<cue x")
        .map(notation -> notation.getBytes(StandardCharsets.UTF_8));
  }

  @MethodSource("notations")
  @FuzzTest(maxDuration = "1h")
  public void anyNotation(byte[] bytes) {
    String notation = new String(bytes, StandardCharsets.UTF_8);
    try {
      new PatternParser(NAMES, LABELS).parse(notation);
    } catch (PatternProblem problem) {
      assertFalse(problem.message().isBlank());
      assertTrue(problem.column() >= 0 && problem.column() <= notation.length());
    }
  }
}
