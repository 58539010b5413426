package org.sourcier.report.block;

/** What follows starts on a new page. */
public record PageBreak() implements Block {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.pageBreak(this);
  }
}
