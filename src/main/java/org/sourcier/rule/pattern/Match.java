package org.sourcier.rule.pattern;

import java.util.ArrayList;
import java.util.Comparator;
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
    List<Range> all = all(label);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
  }

  /** All stretches with this label, in the order of the sentence. */
  public List<Range> all(String label) {
    List<Range> all = new ArrayList<>(captures.size());
    for (Capture capture : captures) {
      if (capture.label().equals(label) && !capture.range().empty()) {
        all.add(capture.range());
      }
    }
    all.sort(Comparator.comparingInt(Range::from));
    return List.copyOf(all);
  }
}
