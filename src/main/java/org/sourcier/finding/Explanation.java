package org.sourcier.finding;

import java.util.List;
import org.sourcier.rule.syntax.Chunks;

/**
 * How a sentence was read and what each rule of its language makes of it.
 *
 * @param verdicts by rule, sorted by id; several where a rule matches at several cues
 */
public record Explanation(Chunks chunks, List<Verdict> verdicts) {
  public Explanation {
    verdicts = List.copyOf(verdicts);
  }
}
