package org.sourcier.report.pdf.layout;

import java.util.List;
import java.util.Optional;

/**
 * An element of the document's logical structure. Two tags are the same only if they are one
 * object.
 */
public final class Tag {
  private final Optional<Tag> parent;
  private final String type;
  private final int rank;
  private final List<Trait> traits;

  Tag(Optional<Tag> parent, String type, int rank, List<Trait> traits) {
    this.parent = parent;
    this.type = type;
    this.rank = rank;
    this.traits = List.copyOf(traits);
  }

  /** The element it is part of; none for the document itself. */
  public Optional<Tag> parent() {
    return parent;
  }

  /** A standard structure type: "P", "TD", "Link". */
  public String type() {
    return type;
  }

  /** Its place in reading order among the tags of blocks; that of its block for a running tag. */
  public int rank() {
    return rank;
  }

  /** What it says of its content. */
  public List<Trait> traits() {
    return traits;
  }

  /** A tag for a piece of running text, which takes its place where it is first drawn. */
  Tag running(String type, Trait... traits) {
    return new Tag(Optional.of(this), type, rank, List.of(traits));
  }
}
