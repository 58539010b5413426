package org.sourcier.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sourcier.rule.Manifest;
import org.sourcier.yaml.Nearest;
import org.sourcier.yaml.Node;
import org.sourcier.yaml.Problems;

/**
 * The sentence rules of several layers: of rules with the same id the one of the highest layer
 * counts, and a pack may say {@code without} which rules below it do not.
 */
final class LayeredRules {
  private final Problems problems;
  private final Map<String, Layered> byId = new TreeMap<>();

  private record Layered(int layer, SentenceRule rule) {}

  LayeredRules(Problems problems) {
    this.problems = problems;
  }

  /** Adds a rule; those of lower layers come first. */
  void add(int layer, SentenceRule rule) {
    Optional<Layered> before = Optional.ofNullable(byId.put(rule.id(), new Layered(layer, rule)));
    if (before.filter(b -> b.layer() == layer).isPresent()) {
      problems.add(
          rule.place(),
          "the id '" + rule.id() + "' stands already at " + before.orElseThrow().rule().place());
    } else if (before.isPresent()) {
      problems.note(
          rule.place(),
          "the rule '" + rule.id() + "' replaces that of " + before.get().rule().place());
    }
  }

  /**
   * The rules that count, sorted by id.
   *
   * @param manifests of the layers, the lowest first
   */
  List<SentenceRule> of(List<Manifest> manifests) {
    for (int layer = 0; layer < manifests.size(); layer++) {
      for (Node.Scalar id : manifests.get(layer).without()) {
        leaveOut(id, layer);
      }
    }
    List<SentenceRule> rules = byId.values().stream().map(Layered::rule).toList();
    rules.forEach(rule -> known(rule, byId.keySet()));
    return rules;
  }

  private void leaveOut(Node.Scalar id, int layer) {
    Optional<Layered> rule = Optional.ofNullable(byId.get(id.text()));
    if (rule.filter(r -> r.layer() < layer).isEmpty()) {
      List<String> below = new ArrayList<>(byId.keySet());
      below.remove(id.text());
      problems.add(
          id.place(),
          "'without' names '"
              + id.text()
              + "', no rule of a lower layer"
              + Nearest.hint(id.text(), below));
      return;
    }
    byId.remove(id.text());
    problems.note(
        id.place(),
        "the rule '" + id.text() + "' of " + rule.get().rule().place() + " does not count");
  }

  private void known(SentenceRule rule, Collection<String> ids) {
    for (String other : rule.over()) {
      if (!ids.contains(other)) {
        problems.add(
            rule.place(),
            "'over' names the rule '" + other + "', which is not there" + Nearest.hint(other, ids));
      }
    }
  }
}
