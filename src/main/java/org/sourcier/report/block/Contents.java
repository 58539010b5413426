package org.sourcier.report.block;

/**
 * The table of contents: the headings of the document with their pages.
 *
 * @param title above it; may be empty
 * @param depth the deepest level of heading it lists
 */
public record Contents(String title, int depth) implements Block {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.contents(this);
  }
}
