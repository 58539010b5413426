package org.sourcier.rule.pattern;

import java.util.List;
import java.util.Optional;
import org.sourcier.rule.syntax.Range;

/** The labelled stretches of one match of a pattern, in the order of the sentence. */
public record Match(List<Capture> captures) {
  public Match {
    captures = List.copyOf(captures);
  }

  /** The first stretch with this label. */
  public Optional<Range> first(String label) {
    return all(label).stream().findFirst();
  }

  /** All stretches with this label, in the order of the sentence. */
  public List<Range> all(String label) {
    return captures.stream()
        .filter(c -> c.label().equals(label))
        .map(Capture::range)
        .filter(r -> !r.empty())
        .sorted(java.util.Comparator.comparingInt(Range::from))
        .toList();
  }
}
