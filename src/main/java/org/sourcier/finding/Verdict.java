package org.sourcier.finding;

import java.util.List;
import org.sourcier.rule.pattern.Capture;
import org.sourcier.rule.pattern.NearMiss;
import org.sourcier.rule.syntax.Range;

/** What a rule makes of a sentence. */
public sealed interface Verdict {
  /** The rule. */
  SentenceRule rule();

  /** One of its patterns as it stands in the file. */
  String pattern();

  /** The pattern matches and captures these words, in the order of the sentence. */
  record Matches(SentenceRule rule, String pattern, List<Capture> captures) implements Verdict {
    public Matches {
      captures = List.copyOf(captures);
    }
  }

  /** The pattern matches at this cue, and a pattern under {@code unless} undoes it. */
  record Undone(SentenceRule rule, String pattern, String unless, Range cue) implements Verdict {}

  /** No pattern matches; this one came farthest. */
  record Misses(SentenceRule rule, String pattern, NearMiss miss) implements Verdict {}
}
