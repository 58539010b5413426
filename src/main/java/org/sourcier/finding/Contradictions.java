package org.sourcier.finding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sourcier.article.Span;
import org.sourcier.article.SpanIndex;

/** An assertion whose own words deny something is itself a denial. */
final class Contradictions {
  private static final Set<Denial.Kind> NEGATES =
      EnumSet.of(
          Denial.Kind.FLAT,
          Denial.Kind.NON_DENIAL,
          Denial.Kind.EVIDENCED,
          Denial.Kind.COUNTER_CLAIM);
  private static final int FIRST_WORDS = 60;

  /** The assertions; those that open with the cue of a denial of the same speaker are denied. */
  List<Assertion> mark(List<Assertion> assertions, List<Refusal> refusals) {
    List<Assertion> marked = new ArrayList<>();
    SpanIndex<Refusal> index = SpanIndex.ofAll(refusals, Contradictions::stretches);
    for (Assertion assertion : assertions) {
      boolean denies =
          index.overlapping(reach(assertion)).stream()
              .anyMatch(refusal -> denies(assertion, refusal));
      marked.add(denies && assertion.status() == Status.REPORTED ? assertion.denied() : assertion);
    }
    return marked;
  }

  private static List<Span> stretches(Refusal refusal) {
    List<Span> stretches = new ArrayList<>(List.of(refusal.cue()));
    refusal.target().ifPresent(stretches::add);
    return stretches;
  }

  /** All that its pieces and its cue lie in. */
  private static Span reach(Assertion assertion) {
    return assertion.content().stream().reduce(assertion.extent(), Span::hull);
  }

  private static boolean denies(Assertion assertion, Refusal refusal) {
    boolean own =
        assertion.source().filter(refusal.deniers()::contains).isPresent()
            && NEGATES.contains(refusal.kind());
    return (own && (opens(assertion, refusal) || leads(assertion, refusal)))
        || (negates(refusal) && follows(assertion, refusal));
  }

  /** « Dit n'avoir rien vu » : the cue of the denial goes on into what is said. */
  private static boolean leads(Assertion assertion, Refusal refusal) {
    Span first = assertion.content().get(0);
    return assertion.cue().filter(cue -> cue.start() == refusal.cue().start()).isPresent()
        && refusal.cue().end() > first.start()
        && refusal.cue().start() < first.start();
  }

  private static boolean negates(Refusal refusal) {
    return refusal.kind() == Denial.Kind.NON_DENIAL;
  }

  /** In "there is no proof for saying that P", P is nobody's. */
  private static boolean follows(Assertion assertion, Refusal refusal) {
    return assertion.source().isEmpty()
        && refusal.target().filter(target -> target.contains(assertion.extent())).isPresent();
  }

  private static boolean opens(Assertion assertion, Refusal refusal) {
    boolean answers = refusal.hit().answering();
    return assertion.lead(refusal.cue()).filter(n -> answers || n < FIRST_WORDS).isPresent();
  }
}
