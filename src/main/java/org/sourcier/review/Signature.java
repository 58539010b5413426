package org.sourcier.review;

import java.util.List;
import org.sourcier.rule.table.FactSheet;

/**
 * Who corrected something, when and why.
 *
 * @param by initials or a name
 * @param date in ISO form
 * @param because the reason; empty where none is owed
 */
public record Signature(String by, String date, String because) {

  /** As facts that a wording can be filled with. */
  FactSheet facts() {
    return FactSheet.EMPTY
        .with("by", List.of(by))
        .with("date", List.of(date))
        .with("reason", List.of(because));
  }
}
