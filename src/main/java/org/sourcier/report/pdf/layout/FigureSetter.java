package org.sourcier.report.pdf.layout;

import java.util.List;
import org.sourcier.report.block.Figure;

/** Sets figures with their captions. */
final class FigureSetter {
  private final TableSetter tables;

  FigureSetter(TableSetter tables) {
    this.tables = tables;
  }

  /** The slabs of {@code figure}. */
  List<Slab> figure(Figure figure, Frame frame) {
    return tables.caption(figure.legend().caption(), frame);
  }
}
