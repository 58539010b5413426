package org.sourcier.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sourcier.yaml.Nearest;
import org.sourcier.yaml.Node;
import org.sourcier.yaml.Problems;

/**
 * Lays the file of a pack over that of the same name below it.
 *
 * <p>Keys are laid over key by key. Of a list, entries with an {@code id} take the place of the one
 * with that id or are added at the end, or before the entry that {@code before} names; words are
 * added; entries without id go first, since in lists of that kind the first that fits decides. A
 * single value replaces the other. What is replaced is noted.
 */
final class Overlay {
  private static final String ID = "id";
  private static final String BEFORE = "before";

  /** What says of a file what it is; every layer has its own. */
  private static final Set<String> OWN = Set.of("about", "format");

  private final Problems problems;

  Overlay(Problems problems) {
    this.problems = problems;
  }

  Node lay(Node below, Node above) {
    return lay("", below, above);
  }

  private Node lay(String key, Node below, Node above) {
    if (below instanceof Node.Mapping lower && above instanceof Node.Mapping upper) {
      return mapping(lower, upper);
    }
    if (below instanceof Node.Sequence lower && above instanceof Node.Sequence upper) {
      return sequence(lower, upper);
    }
    if (!OWN.contains(key) && !same(below, above)) {
      problems.note(above.place(), "'" + key + "' replaces that of " + below.place());
    }
    return above;
  }

  private static boolean same(Node below, Node above) {
    return below instanceof Node.Scalar lower
        && above instanceof Node.Scalar upper
        && lower.text().equals(upper.text());
  }

  private Node mapping(Node.Mapping below, Node.Mapping above) {
    Map<String, Node.Entry> all = new LinkedHashMap<>(below.entries());
    above
        .entries()
        .forEach(
            (key, entry) ->
                all.merge(
                    key,
                    entry,
                    (lower, upper) ->
                        new Node.Entry(upper.keyPlace(), lay(key, lower.value(), upper.value()))));
    return new Node.Mapping(above.place(), Collections.unmodifiableMap(all));
  }

  private Node sequence(Node.Sequence below, Node.Sequence above) {
    List<Node> all = new ArrayList<>(below.items());
    int first = 0;
    for (Node item : above.items()) {
      if (item instanceof Node.Scalar word) {
        addWord(word, all);
      } else if (text(item, ID).isPresent()) {
        addEntry(item, all);
      } else {
        all.add(first++, item);
      }
    }
    return new Node.Sequence(above.place(), all);
  }

  private static void addWord(Node.Scalar word, List<Node> all) {
    if (all.stream().noneMatch(other -> same(other, word))) {
      all.add(word);
    }
  }

  private void addEntry(Node item, List<Node> all) {
    String id = text(item, ID).orElseThrow();
    Node entry = withoutBefore(item);
    int same = indexOf(id, all);
    Optional<String> before = text(item, BEFORE);
    if (same >= 0) {
      problems.note(item.place(), "'" + id + "' replaces that of " + all.get(same).place());
      all.set(same, entry);
    } else if (before.isPresent()) {
      addBefore(before.get(), entry, all);
    } else {
      all.add(entry);
    }
  }

  private void addBefore(String before, Node entry, List<Node> all) {
    int at = indexOf(before, all);
    if (at < 0) {
      List<String> known = all.stream().flatMap(other -> text(other, ID).stream()).toList();
      problems.add(
          entry.place(), "no entry is called '" + before + "'" + Nearest.hint(before, known));
      return;
    }
    all.add(at, entry);
  }

  private static int indexOf(String id, List<Node> all) {
    for (int i = 0; i < all.size(); i++) {
      if (text(all.get(i), ID).filter(id::equals).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  private static Optional<String> text(Node item, String key) {
    return item instanceof Node.Mapping mapping
        ? Optional.ofNullable(mapping.entries().get(key))
            .map(Node.Entry::value)
            .filter(Node.Scalar.class::isInstance)
            .map(value -> ((Node.Scalar) value).text())
        : Optional.empty();
  }

  private static Node withoutBefore(Node item) {
    Map<String, Node.Entry> rest = new LinkedHashMap<>(((Node.Mapping) item).entries());
    rest.remove(BEFORE);
    return new Node.Mapping(item.place(), Collections.unmodifiableMap(rest));
  }
}
