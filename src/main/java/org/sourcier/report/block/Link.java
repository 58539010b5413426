package org.sourcier.report.block;

import java.util.List;

/**
 * Text that leads elsewhere.
 *
 * @param text shown
 * @param target where it leads; a place the document lacks leaves plain text
 * @param description said of it to those who cannot see where it stands: "Note 12"
 */
public record Link(List<Run> text, Target target, String description) implements Inline {

  public Link {
    text = List.copyOf(text);
    if (description.isBlank()) {
      throw new IllegalArgumentException("a link needs a description");
    }
  }

  /** A link to a place of the document. */
  public static Link to(String anchor, String text, String description) {
    return new Link(List.of(Run.of(text, Style.PLAIN)), new Target.Place(anchor), description);
  }

  /** The raised number of an end note, leading to it. */
  public static Link note(int number, String anchor, String description) {
    Run mark = Run.of(Integer.toString(number), Style.NOTE_MARK);
    return new Link(List.of(mark), new Target.Place(anchor), description);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.link(this);
  }
}
