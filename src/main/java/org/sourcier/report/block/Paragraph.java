package org.sourcier.report.block;

import java.util.List;

/** Running text. */
public record Paragraph(List<Inline> text, Rank rank) implements Block {

  public Paragraph {
    text = List.copyOf(text);
  }

  /** How prominent a paragraph is. */
  public enum Rank {
    BODY,
    /** Opens or sums up. */
    LEAD,
    /** A remark to what stands before. */
    NOTE
  }

  /** Running text of ordinary rank. */
  public static Paragraph of(Inline... text) {
    return new Paragraph(List.of(text), Rank.BODY);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.paragraph(this);
  }
}
