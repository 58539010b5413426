package org.sourcier.report.html;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sourcier.report.block.Anchor;
import org.sourcier.report.block.Block;
import org.sourcier.report.block.Card;
import org.sourcier.report.block.EndNotes;
import org.sourcier.report.block.Figure;
import org.sourcier.report.block.Heading;
import org.sourcier.report.block.Table;

/** The anchors of a document. */
final class Places {
  private final Set<String> found = new HashSet<>();

  private Places() {}

  /** All anchors to which a link can lead. */
  static Set<String> of(List<Block> blocks) {
    Places places = new Places();
    blocks.forEach(places::add);
    places.found.remove("");
    return Set.copyOf(places.found);
  }

  private void add(Block block) {
    if (block instanceof Heading heading) {
      found.add(heading.anchor());
    } else if (block instanceof Card card) {
      add(card.heading());
      card.body().forEach(this::add);
    } else if (block instanceof Figure figure) {
      found.add(figure.legend().anchor());
    } else if (block instanceof EndNotes notes) {
      notes.notes().forEach(note -> found.add(note.anchor()));
    } else if (block instanceof Table table) {
      table.rows().stream()
          .flatMap(row -> row.cells().stream())
          .flatMap(cell -> cell.text().stream())
          .filter(Anchor.class::isInstance)
          .forEach(anchor -> found.add(((Anchor) anchor).id()));
    }
  }
}
