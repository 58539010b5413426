package org.sourcier.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sourcier.article.Span;

/**
 * An annotated assertion.
 *
 * @param content its pieces, in UTF-16 units
 * @param source where one is expressed
 * @param parties codes of whose word it is; empty where the scheme has none
 * @param status as the ledger names it; empty where the scheme has none
 * @param mode "direct", "indirect", "mixed"; empty where the scheme has none
 * @param optional on the rim of attribution: neither asked for nor punished
 */
public record Gold(
    List<Span> content,
    Optional<Span> source,
    Set<String> parties,
    String status,
    String mode,
    boolean optional) {

  public Gold {
    content = List.copyOf(content);
    parties = Set.copyOf(parties);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("gold without content");
    }
  }
}
