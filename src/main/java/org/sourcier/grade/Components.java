package org.sourcier.grade;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sourcier.claim.Content;

/**
 * Which component a claim is about: a transfer, an origin, a use and so on.
 *
 * @param ideas the terms that speak of each component
 */
record Components(Map<String, Set<String>> ideas) {
  /** The component of a claim that counts something. */
  static final String QUANTITY = "quantity";

  /** The component of a claim that is about none of those known. */
  static final String OTHER = "other";

  Components {
    Map<String, Set<String>> copy = new TreeMap<>();
    ideas.forEach((component, terms) -> copy.put(component, Set.copyOf(terms)));
    ideas = java.util.Collections.unmodifiableMap(copy);
  }

  /** The components of these contents, sorted; "other" where none is known. */
  List<String> of(List<Content> contents) {
    Set<String> found = new TreeSet<>();
    for (Content content : contents) {
      ideas.forEach(
          (component, terms) -> {
            if (!found.contains(component) && content.terms().stream().anyMatch(terms::contains)) {
              found.add(component);
            }
          });
    }
    if (contents.stream().allMatch(c -> !c.quantities().isEmpty())) {
      found.add(QUANTITY);
    }
    return found.isEmpty() ? List.of(OTHER) : List.copyOf(found);
  }
}
