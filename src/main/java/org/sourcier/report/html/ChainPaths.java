package org.sourcier.report.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sourcier.report.block.Chain;
import org.sourcier.report.block.Chain.Arrow;

/** The ways through a chain, from those who are nobody's relay to those whom nobody relays. */
final class ChainPaths {
  private final Map<String, List<String>> next = new LinkedHashMap<>();
  private final List<String> starts = new ArrayList<>();
  private final int most;

  /**
   * @param most how many ways are followed at most
   */
  ChainPaths(Chain chain, int most) {
    this.most = most;
    chain.nodes().forEach(node -> next.put(node.id(), new ArrayList<>()));
    for (Arrow arrow : chain.arrows()) {
      next.computeIfAbsent(arrow.from(), id -> new ArrayList<>()).add(arrow.to());
    }
    List<String> reached = chain.arrows().stream().map(Arrow::to).toList();
    chain.nodes().stream()
        .map(Chain.Node::id)
        .filter(id -> !reached.contains(id))
        .forEach(starts::add);
  }

  /** The ways, each as the ids of its nodes; one that comes back to itself ends there. */
  List<List<String>> paths() {
    List<List<String>> paths = new ArrayList<>();
    Deque<List<String>> open = new ArrayDeque<>();
    starts.forEach(start -> open.addLast(List.of(start)));
    while (!open.isEmpty() && paths.size() < most) {
      List<String> path = open.removeFirst();
      List<String> onwards = next.getOrDefault(path.get(path.size() - 1), List.of());
      onwards.stream().filter(id -> !path.contains(id)).forEach(id -> open.addLast(with(path, id)));
      if (onwards.isEmpty() || path.containsAll(onwards)) {
        paths.add(path);
      }
    }
    return paths;
  }

  private static List<String> with(List<String> path, String id) {
    List<String> longer = new ArrayList<>(path);
    longer.add(id);
    return longer;
  }
}
