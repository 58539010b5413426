package org.sourcier.rule.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sourcier.yaml.Fields;
import org.sourcier.yaml.Nearest;
import org.sourcier.yaml.Node;
import org.sourcier.yaml.Problems;

/**
 * Reads the {@code when} of a row. Its grammar, where all keys of a mapping must hold together:
 *
 * <pre>
 * when   := {any: [when, …]} | {all: [when, …]} | {none: [when, …]} | {FACT: wanted}
 * wanted := NAME | [NAME, …]                 one of these stands under the fact
 *         | none                             nothing stands under it
 *         | {at-least: N, at-most: N} | {exactly: N}
 * </pre>
 */
final class ConditionReader {
  static final Set<String> BRANCHES = Set.of("any", "all", "none");
  static final Set<String> COUNTS = Set.of("at-least", "at-most", "exactly");
  static final String NOTHING = "none";

  private final TableSpec spec;
  private final Problems problems;

  ConditionReader(TableSpec spec, Problems problems) {
    this.spec = spec;
    this.problems = problems;
  }

  Condition read(Node node) {
    List<Condition> parts = new ArrayList<>();
    Fields.of(node, problems)
        .ifPresent(
            fields -> fields.entries().forEach((key, entry) -> parts.add(entry(key, entry))));
    return parts.size() == 1 ? parts.get(0) : new Condition.All(parts);
  }

  private Condition entry(String key, Node.Entry entry) {
    if (BRANCHES.contains(key)) {
      List<Condition> parts = items(entry.value()).stream().map(this::read).toList();
      return switch (key) {
        case "any" -> new Condition.Any(parts);
        case "none" -> new Condition.None(parts);
        default -> new Condition.All(parts);
      };
    }
    Set<String> allowed = spec.facts().get(key);
    if (allowed == null) {
      Set<String> known = new TreeSet<>(spec.facts().keySet());
      known.addAll(BRANCHES);
      problems.add(entry.keyPlace(), "no fact is called '" + key + "'" + Nearest.hint(key, known));
      return new Condition.All(List.of());
    }
    return wanted(key, entry.value(), allowed);
  }

  private Condition wanted(String fact, Node node, Set<String> allowed) {
    if (node instanceof Node.Mapping) {
      return count(fact, node);
    }
    if (node instanceof Node.Scalar scalar && scalar.text().equals(NOTHING)) {
      return new Condition.Count(fact, 0, 0);
    }
    return new Condition.Has(fact, names(node, allowed));
  }

  /** The names of a list, each of which must be allowed. */
  List<String> names(Node node, Set<String> allowed) {
    List<String> names = new ArrayList<>();
    for (Node item : items(node)) {
      if (!(item instanceof Node.Scalar scalar)) {
        problems.add(item.place(), "here a name is expected");
      } else if (!allowed.isEmpty() && !allowed.contains(scalar.text())) {
        String hint = Nearest.hint(scalar.text(), allowed);
        problems.add(scalar.place(), "'" + scalar.text() + "' never stands under this fact" + hint);
      } else {
        names.add(scalar.text());
      }
    }
    return names;
  }

  private Condition count(String fact, Node node) {
    Optional<Fields> fields = Fields.of(node, COUNTS, problems);
    Optional<Integer> exactly = fields.flatMap(f -> number(f, "exactly"));
    Optional<Integer> least = fields.flatMap(f -> number(f, "at-least"));
    Optional<Integer> most = fields.flatMap(f -> number(f, "at-most"));
    if (exactly.isPresent() && (least.isPresent() || most.isPresent())) {
      problems.add(node.place(), "'exactly' stands alone, without 'at-least' or 'at-most'");
    }
    int from = exactly.or(() -> least).orElse(0);
    int to = exactly.or(() -> most).orElse(Integer.MAX_VALUE);
    if (from > to || fields.filter(f -> f.keys().isEmpty()).isPresent()) {
      problems.add(node.place(), "no count can be so");
    }
    return new Condition.Count(fact, from, to);
  }

  private Optional<Integer> number(Fields fields, String key) {
    return fields
        .scalar(key)
        .flatMap(
            scalar -> {
              if (scalar.text().matches("[0-9]{1,4}")) {
                return Optional.of(Integer.valueOf(scalar.text()));
              }
              problems.add(scalar.place(), "here a number from 0 to 9999 is expected");
              return Optional.empty();
            });
  }

  private static List<Node> items(Node node) {
    return node instanceof Node.Sequence sequence ? sequence.items() : List.of(node);
  }
}
