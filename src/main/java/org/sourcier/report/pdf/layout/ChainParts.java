package org.sourcier.report.pdf.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sourcier.report.block.Chain;

/** Cuts a chain too large for one picture into several, each with all that feeds its ends. */
final class ChainParts {
  private static final int MOST = 18;

  private final Chain chain;

  ChainParts(Chain chain) {
    this.chain = chain;
  }

  /** The parts in order; the chain itself when it is small. */
  List<Chain> parts() {
    if (chain.nodes().size() <= MOST) {
      return List.of(chain);
    }
    ChainColumns columns = new ChainColumns(chain.nodes(), chain.arrows());
    List<Chain> parts = new ArrayList<>();
    Set<String> part = new TreeSet<>();
    for (Chain.Node node : chain.nodes()) {
      if (columns.forward().stream().anyMatch(arrow -> arrow.from().equals(node.id()))) {
        continue;
      }
      Set<String> more = feeding(node.id(), columns);
      more.addAll(part);
      if (!part.isEmpty() && more.size() > MOST) {
        parts.add(part(part));
        part = feeding(node.id(), columns);
      } else {
        part = more;
      }
    }
    parts.add(part(part));
    return parts;
  }

  private static Set<String> feeding(String end, ChainColumns columns) {
    Set<String> found = new TreeSet<>(Set.of(end));
    Deque<String> open = new ArrayDeque<>(found);
    while (!open.isEmpty()) {
      String id = open.pop();
      for (Chain.Arrow arrow : columns.forward()) {
        if (arrow.to().equals(id) && found.add(arrow.from())) {
          open.push(arrow.from());
        }
      }
    }
    return found;
  }

  private Chain part(Set<String> ids) {
    return new Chain(
        chain.legend(),
        chain.nodes().stream().filter(node -> ids.contains(node.id())).toList(),
        chain.arrows().stream()
            .filter(arrow -> ids.contains(arrow.from()) && ids.contains(arrow.to()))
            .toList());
  }
}
