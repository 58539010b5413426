package org.sourcier.report.block;

import java.util.List;

/**
 * Something set apart from the text around it: the bottom line, a warning.
 *
 * @param label short, above it; may be empty
 * @param body paragraphs, lists and fields
 */
public record Callout(String label, Tone tone, List<Block> body) implements Block {

  public Callout {
    body = List.copyOf(body);
    for (Block block : body) {
      if (!(block instanceof Paragraph || block instanceof Items || block instanceof Fields)) {
        throw new IllegalArgumentException("a callout holds paragraphs, lists and fields only");
      }
    }
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.callout(this);
  }
}
