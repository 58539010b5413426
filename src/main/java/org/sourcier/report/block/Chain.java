package org.sourcier.report.block;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who relays whom, from the origin on the left to the articles on the right.
 *
 * @param nodes with ids of their own
 * @param arrows between nodes; rings are allowed, since reporting can be circular
 */
public record Chain(Legend legend, List<Node> nodes, List<Arrow> arrows) implements Figure {

  public Chain {
    nodes = List.copyOf(nodes);
    arrows = List.copyOf(arrows);
    Set<String> ids = new HashSet<>();
    for (Node node : nodes) {
      if (!ids.add(node.id())) {
        throw new IllegalArgumentException("two nodes are called " + node.id());
      }
    }
    for (Arrow arrow : arrows) {
      if (!ids.contains(arrow.from()) || !ids.contains(arrow.to())) {
        throw new IllegalArgumentException("an arrow from or to nowhere: " + arrow);
      }
    }
  }

  /** What a node is. */
  public enum Kind {
    /** Whose word it is. */
    ORIGIN,
    /** Who passes it on. */
    RELAY,
    /** An article of the set. */
    ARTICLE,
    /** Where the trail ends without a name. */
    DEAD_END
  }

  /**
   * One speaker or article.
   *
   * @param detail under the label, small; may be empty
   */
  public record Node(String id, Kind kind, String label, String detail) {}

  /**
   * From the one who said it to the one who passed it on.
   *
   * @param label on the arrow, a word or two; may be empty
   */
  public record Arrow(String from, String to, String label) {}

  @Override
  public <R> R draw(Artist<R> artist) {
    return artist.chain(this);
  }
}
