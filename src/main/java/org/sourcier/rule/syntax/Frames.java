package org.sourcier.rule.syntax;

/** Asks the vocabulary for the constructions that the verb of a group takes. */
final class Frames {
  private final Chunks chunks;

  Frames(Chunks chunks) {
    this.chunks = chunks;
  }

  boolean takeClause(VerbGroup group) {
    return take(group, "que") || take(group, "that");
  }

  /** Whether the verb can be a cue at all. */
  boolean reports(VerbGroup group) {
    return group.lemmas().stream().anyMatch(chunks.vocabulary().verbs()::containsKey);
  }

  boolean take(VerbGroup group, String frame) {
    return group.lemmas().stream()
        .map(chunks.vocabulary().verbs()::get)
        .anyMatch(cue -> cue != null && cue.frames().contains(frame));
  }
}
