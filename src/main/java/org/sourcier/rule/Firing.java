package org.sourcier.rule;

/**
 * Why something was decided.
 *
 * @param rule the id of the rule that decided it, as in its file
 * @param because the rule's reason with the facts filled in
 */
public record Firing(String rule, String because) {
  public Firing {
    if (rule.isBlank() || because.isBlank()) {
      throw new IllegalArgumentException("a firing names its rule and its reason");
    }
  }
}
