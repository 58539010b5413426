package org.sourcier.report.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tags of the blocks, in reading order. */
final class TagTree {
  private final List<Tag> tags = new ArrayList<>();

  /** A tree that holds the document's own tag. */
  TagTree(String language) {
    tags.add(new Tag(Optional.empty(), "Document", 0, List.of(new Trait.Lang(language))));
  }

  /** The tag of the whole document. */
  Tag document() {
    return tags.get(0);
  }

  /** Adds a tag after all others, as a part of {@code parent}. */
  Tag add(Tag parent, String type, Trait... traits) {
    Tag tag = new Tag(Optional.of(parent), type, tags.size(), List.of(traits));
    tags.add(tag);
    return tag;
  }

  /** All tags added so far, the document's own first. */
  List<Tag> tags() {
    return List.copyOf(tags);
  }
}
