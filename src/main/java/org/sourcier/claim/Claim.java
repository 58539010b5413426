package org.sourcier.claim;

import java.util.List;
import java.util.Map;
import org.sourcier.text.Language;

/**
 * The assertions of the set that say the same thing.
 *
 * @param id "C1", "C2", …
 * @param text the claim in the words of its clearest assertion
 * @param language of {@code text}
 * @param assertions in the order of the set, never empty
 * @param links why they are one claim; empty for a single assertion
 * @param groups by origin; each assertion is in exactly one
 * @param independence of every pair of groups
 * @param fulfilments the claims that report what this one, a forecast, foretells
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
    List<Tension> tensions,
    List<Fulfilment> fulfilments) {

  public Claim {
    assertions = List.copyOf(assertions);
    links = List.copyOf(links);
    groups = List.copyOf(groups);
    independence = List.copyOf(independence);
    denials = List.copyOf(denials);
    evidence = List.copyOf(evidence);
    context = List.copyOf(context);
    tensions = List.copyOf(tensions);
    fulfilments = List.copyOf(fulfilments);
  }

  /**
   * The same claim under its new number.
   *
   * @param ids the new ones by the old ones, of this claim and of all that it names
   */
  public Claim numbered(Map<String, String> ids) {
    return new Claim(
        ids.getOrDefault(id, id),
        text,
        language,
        assertions,
        links,
        groups,
        independence,
        denials,
        evidence,
        context,
        tensions.stream()
            .map(t -> new Tension(ids.getOrDefault(t.claim(), t.claim()), t.firing()))
            .toList(),
        fulfilments.stream()
            .map(f -> new Fulfilment(ids.getOrDefault(f.claim(), f.claim()), f.firing()))
            .toList());
  }
}
