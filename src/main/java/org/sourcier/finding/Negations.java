package org.sourcier.finding;

import java.util.List;
import java.util.stream.Stream;
import org.sourcier.article.Span;
import org.sourcier.rule.pattern.Syntax;
import org.sourcier.rule.syntax.Chunks;
import org.sourcier.rule.syntax.VerbGroup;

/** Which stretches of an article say that something is not so. */
final class Negations {
  private final List<Syntax> syntaxes;

  Negations(List<Syntax> syntaxes) {
    this.syntaxes = List.copyOf(syntaxes);
  }

  /** Whether the first finite verb of a stretch is negated. */
  boolean opens(Span span) {
    return syntaxes.stream()
        .map(Syntax::chunks)
        .filter(chunks -> chunks.sentence().span().overlaps(span))
        .flatMap(chunks -> groups(chunks, span))
        .findFirst()
        .filter(VerbGroup::negated)
        .isPresent();
  }

  private static Stream<VerbGroup> groups(Chunks chunks, Span span) {
    return chunks.groups().stream()
        .filter(VerbGroup::finite)
        .filter(group -> span.contains(chunks.span(group.range())));
  }
}
