package org.sourcier.report.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sourcier.yaml.Node;
import org.sourcier.yaml.PackedFile;
import org.sourcier.yaml.Problem;
import org.sourcier.yaml.Problems;

/** Reads a file of wording into texts by their full key: {@code evidence.imagery.shows}. */
final class WordingFile {
  private static final String FOLDER = "wording/";

  private final String name;
  private final Map<String, String> texts = new TreeMap<>();

  WordingFile(String name) {
    this.name = name;
  }

  /**
   * All texts of the file; the items of a list are numbered from 1.
   *
   * @throws IllegalStateException if the file is missing or broken, which a test rules out
   */
  Map<String, String> texts() {
    Problems problems = new Problems();
    new PackedFile(FOLDER + name).node(problems).ifPresent(top -> collect("", top));
    List<Problem> found = problems.sorted();
    if (!found.isEmpty()) {
      throw new IllegalStateException(found.get(0).toString());
    }
    return texts;
  }

  private void collect(String key, Node node) {
    if (node instanceof Node.Scalar scalar) {
      texts.put(key, scalar.text());
    } else if (node instanceof Node.Mapping mapping) {
      String prefix = key.isEmpty() ? "" : key + ".";
      mapping.entries().forEach((name, entry) -> collect(prefix + name, entry.value()));
    } else if (node instanceof Node.Sequence sequence) {
      List<Node> items = new ArrayList<>(sequence.items());
      for (int i = 0; i < items.size(); i++) {
        collect(key + "." + (i + 1), items.get(i));
      }
    }
  }
}
