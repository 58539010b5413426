package org.sourcier.rule.table;

import java.util.Map;
import org.sourcier.rule.Firing;
import org.sourcier.text.Language;

/**
 * The wordings of steps that decide in code, by rule id, in the language of the report.
 *
 * @param wordings by the id of the reason
 * @param language in which they are said
 */
public record Reasons(Map<String, Wording> wordings, Language language) {
  public Reasons {
    wordings = Map.copyOf(wordings);
  }

  /** The same reasons in another language. */
  public Reasons in(Language other) {
    return new Reasons(wordings, other);
  }

  /**
   * The reason with its slots filled.
   *
   * @throws IllegalArgumentException when no reason has this id
   */
  public Firing fire(String id, FactSheet facts) {
    Wording wording = wordings.get(id);
    if (wording == null) {
      throw new IllegalArgumentException("no reason is called " + id);
    }
    return new Firing(id, wording.filled(facts, Map.of(), language));
  }
}
