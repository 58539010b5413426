package org.sourcier.claim;

import java.util.List;
import org.sourcier.text.Language;

/**
 * The assertions of the set that say the same thing.
 *
 * @param id "C1", "C2", …, most important first
 * @param text the claim in the words of its clearest assertion
 * @param language of {@code text}
 * @param assertions in the order of the set, never empty
 * @param links why they are one claim; empty for a single assertion
 * @param groups by origin; each assertion is in exactly one
 * @param independence of every pair of groups
 */
public record Claim(
    String id,
    String text,
    Language language,
    List<Ref> assertions,
    List<Link> links,
    List<Group> groups,
    List<Independence> independence,
    List<Ref> denials,
    List<Ref> evidence,
    List<Ref> context,
    List<Tension> tensions) {

  public Claim {
    assertions = List.copyOf(assertions);
    links = List.copyOf(links);
    groups = List.copyOf(groups);
    independence = List.copyOf(independence);
    denials = List.copyOf(denials);
    evidence = List.copyOf(evidence);
    context = List.copyOf(context);
    tensions = List.copyOf(tensions);
  }
}
