package org.sourcier.claim;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A claim before it has its number.
 *
 * @param contents in the order of the set, never empty
 * @param partly which of them say it among other things
 * @param links why they are one claim
 */
record Draft(List<Content> contents, Set<Ref> partly, List<Link> links) {
  Draft {
    contents = List.copyOf(contents);
    partly = Set.copyOf(partly);
    links = List.copyOf(links);
  }

  /** The contents that say this claim and nothing else. */
  List<Content> whole() {
    List<Content> whole = contents.stream().filter(c -> !partly.contains(c.ref())).toList();
    return whole.isEmpty() ? contents : whole;
  }

  /** Whether it is said to be so. */
  boolean positive() {
    return whole().get(0).positive();
  }

  /** The articles that carry it, sorted. */
  Set<String> articles() {
    Set<String> articles = new TreeSet<>();
    contents.forEach(c -> articles.add(c.ref().article()));
    return articles;
  }
}
