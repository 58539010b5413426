package org.sourcier.report.block;

/**
 * A place inside running text to lead to; takes no room.
 *
 * @param id unique in the document; of several alike the first counts
 */
public record Anchor(String id) implements Inline {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.anchor(this);
  }
}
