package org.sourcier.grade;

import java.util.List;
import org.sourcier.rule.Firing;

/**
 * What a claim would engage if it were true; no finding of violation.
 *
 * @param claim its id
 * @param measures as they are printed, with a paragraph only where it was checked
 * @param firing the register's entry and its wording
 */
public record Engagement(String claim, List<String> measures, Firing firing) {
  public Engagement {
    measures = List.copyOf(measures);
  }
}
