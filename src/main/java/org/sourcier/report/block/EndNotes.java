package org.sourcier.report.block;

import java.util.List;

/** The end notes, in the order of their numbers. */
public record EndNotes(List<Note> notes) implements Block {

  public EndNotes {
    notes = List.copyOf(notes);
  }

  /**
   * One end note.
   *
   * @param number from 1
   * @param anchor to lead to it
   * @param backLinks to the places that refer to it
   */
  public record Note(int number, String anchor, List<Inline> text, List<Link> backLinks) {
    public Note {
      text = List.copyOf(text);
      backLinks = List.copyOf(backLinks);
    }
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.endNotes(this);
  }
}
