package org.sourcier.report.pdf.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sourcier.report.block.Chain;

class ChainRowsTest {

  @Test
  void aRelayStandsBetweenOriginAndArticle() {
    ChainColumns columns = columns("o r", "r a", "o a");
    assertEquals(
        List.of(0, 1, 2), List.of(columns.column("o"), columns.column("r"), columns.column("a")));
  }

  @Test
  void aRingHasOneArrowBack() {
    ChainColumns columns = columns("o a", "a r", "r o");
    assertEquals(List.of(new Chain.Arrow("r", "o", "")), columns.back());
  }

  @Test
  void boxesOfOneColumnNeverOverlap() {
    ChainColumns columns = columns("o a", "o r", "o x", "r x", "a y", "r y");
    Map<String, Double> heights = new LinkedHashMap<>();
    List.of("o", "r", "a", "x", "y").forEach(id -> heights.put(id, 30.0));
    ChainRows rows = new ChainRows(heights, columns);
    for (String one : heights.keySet()) {
      for (String other : heights.keySet()) {
        boolean neighbours = columns.column(one) == columns.column(other) && !one.equals(other);
        assertTrue(!neighbours || Math.abs(rows.top(one) - rows.top(other)) >= 30, one + other);
      }
    }
  }

  private static ChainColumns columns(String... arrows) {
    List<Chain.Node> nodes =
        List.of("o", "r", "a", "x", "y").stream()
            .map(id -> new Chain.Node(id, Chain.Kind.RELAY, id, ""))
            .toList();
    return new ChainColumns(nodes, List.of(arrows).stream().map(ChainRowsTest::arrow).toList());
  }

  private static Chain.Arrow arrow(String ends) {
    return new Chain.Arrow(ends.substring(0, 1), ends.substring(2), "");
  }
}
