package org.sourcier.report.pdf.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaginatorTest {
  private static final Paper PAPER = new Paper(400, 100 + Paper.TOP + Paper.BOTTOM);

  @Test
  void slabsFillPagesInOrder() {
    assertEquals(List.of(4, 2), sizes(Collections.nCopies(6, Slab.gap(25))));
  }

  @Test
  void aHeadingStaysWithWhatFollows() {
    List<Slab> slabs = new ArrayList<>(Collections.nCopies(3, Slab.gap(25)));
    slabs.add(Slab.gap(25).keptWithNext());
    slabs.add(Slab.gap(25));
    assertEquals(List.of(3, 2), sizes(slabs));
  }

  @Test
  void aForcedCutIsMade() {
    assertEquals(List.of(1, 1), sizes(List.of(Slab.gap(10), Slab.gap(10).reluctant(Cut.ALWAYS))));
  }

  @Test
  void whatNeverMayBePartedIsPartedOnlyWhenItFitsNoPage() {
    List<Slab> block = Slabs.together(Collections.nCopies(5, Slab.gap(25)));
    assertEquals(5, sizes(block).stream().mapToInt(Integer::intValue).sum());
    assertEquals(2, sizes(block).size());
  }

  @Test
  void aRepeatedHeadTakesItsRoom() {
    Slab head = Slab.gap(40);
    Slab row = Slab.gap(30);
    Slab under = row.cut(Cut.FREE.under(head));
    assertEquals(List.of(3, 2), sizes(List.of(row, row, row, under, under)));
  }

  @Test
  void aSidewaysSlabGetsAPageOfItsOwn() {
    assertEquals(
        List.of(1, 1, 1), sizes(List.of(Slab.gap(9), Slab.gap(9).sideways(), Slab.gap(9))));
  }

  private static List<Integer> sizes(List<Slab> slabs) {
    return new Paginator(slabs, PAPER).pages().stream().map(List::size).toList();
  }
}
