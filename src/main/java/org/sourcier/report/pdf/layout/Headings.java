package org.sourcier.report.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.sourcier.report.block.Block;
import org.sourcier.report.block.Card;
import org.sourcier.report.block.Heading;

/** The headings of a document in order, each with a place to lead to. */
final class Headings {
  private final List<Entry> entries = new ArrayList<>();
  private int next;
  private int depth;

  /**
   * One heading.
   *
   * @param anchor its own, or one made for it
   */
  record Entry(int level, String text, String anchor) {}

  /** Finds the headings among {@code blocks} and in their cards. */
  Headings(List<Block> blocks) {
    blocks.forEach(this::find);
  }

  private void find(Block block) {
    if (block instanceof Heading heading) {
      String anchor = heading.anchor().isEmpty() ? "heading " + entries.size() : heading.anchor();
      entries.add(new Entry(heading.level(), heading.text(), anchor));
    } else if (block instanceof Card card) {
      find(card.heading());
      card.body().forEach(this::find);
    }
  }

  /** All of them. */
  List<Entry> entries() {
    return List.copyOf(entries);
  }

  /** The next heading, as blocks are set in order. */
  Entry next() {
    return entries.get(next++);
  }

  /**
   * The tag of a heading so many levels below the document's title, 0 for the title itself; never
   * more than one step deeper than the heading before it, as PDF/UA asks.
   */
  String tag(int level) {
    depth = Math.min(level + 1, depth + 1);
    return "H" + depth;
  }
}
