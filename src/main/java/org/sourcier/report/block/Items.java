package org.sourcier.report.block;

import java.util.List;

/** A list of short texts. */
public record Items(Order order, List<List<Inline>> items) implements Block {

  public Items {
    items = items.stream().map(List::copyOf).toList();
  }

  /** Whether the order counts. */
  public enum Order {
    BULLETED,
    NUMBERED
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.items(this);
  }
}
