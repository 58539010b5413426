package org.sourcier.report;

import java.util.HashSet;
import java.util.Set;
import org.sourcier.article.Span;

/** The passages that a card shows already. */
final class Shown {
  private final Set<Passage> passages = new HashSet<>();

  private record Passage(String article, Span span) {}

  /** Notes that a passage is shown; false where it already was. */
  boolean add(Cited<?> cited, Span span) {
    return passages.add(new Passage(cited.ref().article(), span));
  }
}
