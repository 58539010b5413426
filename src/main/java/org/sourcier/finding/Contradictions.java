package org.sourcier.finding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** An assertion whose own words deny something is itself a denial. */
final class Contradictions {
  private static final Set<Denial.Kind> NEGATES =
      EnumSet.of(
          Denial.Kind.FLAT, Denial.Kind.NON_DENIAL, Denial.Kind.EVIDENCED, Denial.Kind.PARTIAL);
  private static final int FIRST_WORDS = 60;

  /** The assertions, those denied that open with the cue of a denial of the same speaker. */
  List<Assertion> mark(List<Assertion> assertions, List<Denial> denials) {
    List<Assertion> marked = new ArrayList<>();
    for (Assertion assertion : assertions) {
      boolean denies = denials.stream().anyMatch(denial -> denies(assertion, denial));
      marked.add(denies && assertion.status() == Status.REPORTED ? assertion.denied() : assertion);
    }
    return marked;
  }

  private boolean denies(Assertion assertion, Denial denial) {
    boolean own =
        assertion.source().filter(denial.deniers()::contains).isPresent()
            && NEGATES.contains(denial.kind());
    return own
        && assertion.content().stream()
            .anyMatch(
                piece ->
                    piece.contains(denial.cue())
                        && denial.cue().start() - piece.start() < FIRST_WORDS);
  }
}
