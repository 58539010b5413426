package org.sourcier.article.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * What the boxes of a page are for, by their names, and how much prose they hold. A box that holds
 * much of the page's prose is no furniture, whatever it is called.
 */
final class Boxes {
  private static final double TOO_MUCH = 0.45;

  private final PageRules rules;
  private final Map<Element, Integer> mass = new HashMap<>();
  private final Map<Element, Optional<String>> reasons = new HashMap<>();
  private final int whole;

  Boxes(PageRules rules, List<Block> blocks) {
    this.rules = rules;
    int all = 0;
    for (Block block : blocks) {
      if (block.prose()) {
        all += block.text().length();
        for (Element at = block.box(); at != null; at = at.parent()) {
          mass.merge(at, block.text().length(), Integer::sum);
        }
      }
    }
    whole = all;
  }

  /** The characters of prose in a box. */
  int mass(Element box) {
    return mass.getOrDefault(box, 0);
  }

  /** Why the innermost box around a block that says so is not the article; up to a limit. */
  Optional<String> reason(Element from, Element limit) {
    for (Element at = from; at != null && !at.equals(limit); at = at.parent()) {
      Optional<String> reason = reason(at);
      if (reason.isPresent()) {
        return reason;
      }
    }
    return Optional.empty();
  }

  private Optional<String> reason(Element box) {
    return reasons.computeIfAbsent(box, this::named);
  }

  private Optional<String> named(Element box) {
    if (mass(box) > whole * TOO_MUCH || box.tagName().matches("html|body|main|article|h[1-6]")) {
      return Optional.empty();
    }
    List<String> names = Names.of(box);
    return rules.boxes().entrySet().stream()
        .filter(entry -> Names.any(names, entry.getValue()))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Whether a box up to a limit belongs to a picture. */
  boolean caption(Element from, Element limit) {
    for (Element at = from; at != null && !at.equals(limit); at = at.parent()) {
      boolean figure = at.tagName().matches("figure|figcaption");
      boolean small = mass(at) <= whole * TOO_MUCH;
      if (small && (figure || Names.any(Names.of(at), rules.captions()))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a box is named as a standfirst is. */
  boolean standfirst(Element box) {
    Element parent = box.parent();
    return Names.any(Names.of(box), rules.standfirst())
        || (parent != null
            && mass(parent) <= whole * TOO_MUCH
            && Names.any(Names.of(parent), rules.standfirst()));
  }
}
