package org.sourcier.report.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sourcier.report.block.Chain;

/**
 * How high each node of a chain stands: near the middle of its neighbours, clear of the others in
 * its column. Long arrows pass columns through places kept free for them (after Sugiyama, 1981).
 */
final class ChainRows {
  private static final double GAP = 9;
  private static final double PASSAGE = 6;
  private static final int SWEEPS = 4;

  private final Map<String, Double> heights = new LinkedHashMap<>();
  private final Map<String, Double> tops = new LinkedHashMap<>();
  private final List<List<String>> columns = new ArrayList<>();
  private final List<List<String>> paths = new ArrayList<>();

  /**
   * Finds the rows.
   *
   * @param boxes the heights of the nodes, in points, in their order
   */
  ChainRows(Map<String, Double> boxes, ChainColumns found) {
    heights.putAll(boxes);
    for (int i = 0; i < found.count(); i++) {
      columns.add(new ArrayList<>());
    }
    boxes.keySet().forEach(id -> columns.get(found.column(id)).add(id));
    found.forward().forEach(arrow -> paths.add(path(arrow, found)));
    columns.forEach(column -> stack(column, Map.of()));
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      sweep(sweep % 2 == 0);
    }
    closeRanks();
  }

  /** Moves everything up: the highest to the edge, and the rest over bands that nothing is in. */
  private void closeRanks() {
    List<String> fromAbove = new ArrayList<>(tops.keySet());
    fromAbove.sort(Comparator.comparingDouble(this::top));
    double empty = fromAbove.isEmpty() ? 0 : top(fromAbove.get(0));
    double filled = 0;
    for (String id : fromAbove) {
      empty += Math.max(0, top(id) - empty - filled - 2 * GAP);
      tops.merge(id, -empty, Double::sum);
      filled = Math.max(filled, top(id) + height(id));
    }
  }

  /** The node, the places where its arrow passes, the node it leads to. */
  private List<String> path(Chain.Arrow arrow, ChainColumns found) {
    List<String> path = new ArrayList<>(List.of(arrow.from()));
    for (int i = found.column(arrow.from()) + 1; i < found.column(arrow.to()); i++) {
      String passage = arrow.from() + "\u0000" + arrow.to() + "\u0000" + i;
      if (heights.putIfAbsent(passage, PASSAGE) == null) {
        columns.get(i).add(passage);
      }
      path.add(passage);
    }
    path.add(arrow.to());
    return path;
  }

  private void sweep(boolean rightwards) {
    for (int i = 0; i < columns.size(); i++) {
      int column = rightwards ? i : columns.size() - 1 - i;
      Map<String, Double> wishes = new LinkedHashMap<>();
      for (String id : columns.get(column)) {
        wishes.put(id, wish(id, rightwards));
      }
      stack(columns.get(column), wishes);
    }
  }

  /** The middle of the neighbours on one side; its own where there are none. */
  private double wish(String id, boolean fromLeft) {
    double sum = 0;
    int count = 0;
    for (List<String> path : paths) {
      int at = path.indexOf(id);
      int neighbour = fromLeft ? at - 1 : at + 1;
      if (at >= 0 && neighbour >= 0 && neighbour < path.size()) {
        sum += middle(path.get(neighbour));
        count++;
      }
    }
    return count == 0 ? middle(id) : sum / count;
  }

  private void stack(List<String> column, Map<String, Double> wishes) {
    column.sort(Comparator.comparingDouble(id -> wishes.getOrDefault(id, 0.0)));
    double free = Double.NEGATIVE_INFINITY;
    double strayed = 0;
    for (String id : column) {
      double wished = wishes.getOrDefault(id, 0.0) - height(id) / 2;
      double top = Math.max(wished, free);
      tops.put(id, top);
      strayed += top - wished;
      free = top + height(id) + GAP;
    }
    double shift = column.isEmpty() || wishes.isEmpty() ? 0 : strayed / column.size();
    column.forEach(id -> tops.merge(id, -shift, Double::sum));
  }

  private double height(String id) {
    return heights.getOrDefault(id, PASSAGE);
  }

  /** The upper edge of a node, from the top of the picture. */
  double top(String id) {
    return tops.getOrDefault(id, 0.0);
  }

  /** The middle of a node or passage, from the top of the picture. */
  double middle(String id) {
    return top(id) + height(id) / 2;
  }

  /** For each arrow that leads to the right: its nodes and the passages between, in order. */
  List<List<String>> paths() {
    return List.copyOf(paths);
  }

  /** The height of the whole. */
  double height() {
    return tops.keySet().stream().mapToDouble(id -> top(id) + height(id)).max().orElse(0);
  }
}
