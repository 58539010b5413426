package org.sourcier.grade;

import java.util.List;
import org.sourcier.claim.Claim;
import org.sourcier.rule.Decision;

/**
 * A claim with its two grades, which share no input.
 *
 * @param changes what would change the number, most telling first
 */
public record GradedClaim(
    Claim claim,
    Decision<Letter> letter,
    Decision<Number> number,
    Facts facts,
    List<Decision<Number>> changes) {
  public GradedClaim {
    changes = List.copyOf(changes);
  }
}
