package org.sourcier.report.pdf.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sourcier.report.block.Chain;

/**
 * In which column each node of a chain stands: one to the right of all who feed it, articles that
 * nobody relays rightmost. An arrow that closes a ring points back and moves nothing.
 */
final class ChainColumns {
  private final Map<String, Integer> columns = new LinkedHashMap<>();
  private final List<Chain.Arrow> forward = new ArrayList<>();
  private final List<Chain.Arrow> back = new ArrayList<>();

  ChainColumns(List<Chain.Node> nodes, List<Chain.Arrow> arrows) {
    List<String> waiting = new ArrayList<>(nodes.stream().map(Chain.Node::id).toList());
    Map<String, Integer> missing = new HashMap<>();
    arrows.forEach(arrow -> missing.merge(arrow.to(), 1, Integer::sum));
    while (!waiting.isEmpty()) {
      String next =
          waiting.stream()
              .filter(id -> missing.getOrDefault(id, 0) == 0)
              .findFirst()
              .orElse(waiting.get(0));
      waiting.remove(next);
      columns.putIfAbsent(next, 0);
      for (Chain.Arrow arrow : arrows) {
        if (arrow.from().equals(next)) {
          follow(arrow, waiting, missing);
        }
      }
    }
    alignArticles(nodes);
  }

  private void follow(Chain.Arrow arrow, List<String> waiting, Map<String, Integer> missing) {
    if (!waiting.contains(arrow.to())) {
      back.add(arrow);
      return;
    }
    forward.add(arrow);
    missing.merge(arrow.to(), -1, Integer::sum);
    columns.merge(arrow.to(), column(arrow.from()) + 1, Math::max);
  }

  private void alignArticles(List<Chain.Node> nodes) {
    int last = count() - 1;
    for (Chain.Node node : nodes) {
      boolean ends = forward.stream().noneMatch(arrow -> arrow.from().equals(node.id()));
      boolean fed = forward.stream().anyMatch(arrow -> arrow.to().equals(node.id()));
      if (node.kind() == Chain.Kind.ARTICLE && ends && fed) {
        columns.put(node.id(), last);
      }
    }
  }

  /** The column of a node, from 0. */
  int column(String id) {
    return columns.getOrDefault(id, 0);
  }

  /** How many columns there are. */
  int count() {
    return 1 + columns.values().stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  /** The arrows that lead to the right. */
  List<Chain.Arrow> forward() {
    return List.copyOf(forward);
  }

  /** The arrows that lead back. */
  List<Chain.Arrow> back() {
    return List.copyOf(back);
  }
}
