package org.sourcier.finding;

import org.sourcier.rule.syntax.Chunks;
import org.sourcier.rule.syntax.Range;
import org.sourcier.rule.syntax.VerbGroup;
import org.sourcier.text.Mood;
import org.sourcier.text.Pos;

/** A quotation that opens with an order or a wish: "Stop the works", « Qu'on nous entende ». */
final class Appeal {
  private final Chunks chunks;

  Appeal(Chunks chunks) {
    this.chunks = chunks;
  }

  /** Whether the first words of a content ask for something to be done. */
  boolean opens(Range content) {
    int first = content.from();
    while (first < content.to() && chunks.in(first, "QUOTE_MARK")) {
      first++;
    }
    return chunks.zone(first).isPresent()
        && !chunks.is(content.to() - 1, "?")
        && !chunks.is(content.to() - 2, "?")
        && (wishes(first) || orders(chunks.end(first, "PLEADS")));
  }

  /** « Que le ministre vienne » : a clause that nothing governs. */
  private boolean wishes(int first) {
    int subject = chunks.end(first, "WISHES");
    return subject > first
        && chunks.groups().stream()
            .filter(group -> group.range().from() > first)
            .findFirst()
            .filter(this::wished)
            .isPresent();
  }

  private boolean wished(VerbGroup group) {
    return group.is(Mood.SUBJUNCTIVE) || chunks.token(group.head()).may(Mood.SUBJUNCTIVE);
  }

  private boolean orders(int word) {
    return chunks.groupFrom(word).filter(group -> commands(word, group)).isPresent();
  }

  private boolean commands(int word, VerbGroup group) {
    return group.head() == word
        && chunks.is(word, Pos.VERB, Pos.AUX)
        && chunks.token(word).may(Mood.IMPERATIVE)
        && !chunks.in(word, "ADDRESSES")
        && !chunks.is(word + 1, ",");
  }
}
