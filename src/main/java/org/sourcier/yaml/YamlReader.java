package org.sourcier.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads YAML into {@link Node}s. No objects are built from it and aliases are refused, so that a
 * hostile file can neither run code nor exhaust memory.
 */
public final class YamlReader {
  private static final int MOST_CODE_POINTS = 8 * 1024 * 1024;
  private static final int DEEPEST = 30;

  private final String file;
  private final Problems problems;

  /**
   * @param file the name that places give
   * @param problems takes what is wrong
   */
  public YamlReader(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /** The top node, or nothing where the file is empty or is no YAML; problems say why. */
  public Optional<Node> read(String content) {
    try {
      org.yaml.snakeyaml.nodes.Node top =
          new Yaml(limits()).compose(new java.io.StringReader(content));
      if (top == null) {
        problems.add(new Place(file, 1, 1), "the file is empty");
        return Optional.empty();
      }
      return Optional.of(node(top));
    } catch (MarkedYAMLException e) {
      Mark mark = e.getProblemMark();
      Place at = mark == null ? new Place(file, 1, 1) : place(mark, 0);
      problems.add(at, "this is not YAML: " + e.getProblem() + hint(e.getProblem()));
      return Optional.empty();
    } catch (YAMLException | IllegalArgumentException e) {
      // SnakeYAML refuses some tags, such as "!%A", with an exception that is not its own.
      problems.add(
          new Place(file, 1, 1),
          "this is not YAML: " + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
      return Optional.empty();
    }
  }

  /** The slip that is made most. */
  private static String hint(String problem) {
    return String.valueOf(problem).contains("mapping values are not allowed")
        ? "; a text with ': ' in it wants quotes around it"
        : "";
  }

  private static LoaderOptions limits() {
    LoaderOptions options = new LoaderOptions();
    options.setMaxAliasesForCollections(0);
    options.setNestingDepthLimit(DEEPEST);
    options.setCodePointLimit(MOST_CODE_POINTS);
    return options;
  }

  private Node node(org.yaml.snakeyaml.nodes.Node node) {
    if (node instanceof MappingNode mapping) {
      return mapping(mapping);
    }
    if (node instanceof SequenceNode sequence) {
      List<Node> items = new ArrayList<>();
      sequence.getValue().forEach(item -> items.add(node(item)));
      return new Node.Sequence(place(node.getStartMark(), 0), items);
    }
    ScalarNode scalar = (ScalarNode) node;
    int quote = scalar.getScalarStyle() == ScalarStyle.PLAIN ? 0 : 1;
    return new Node.Scalar(place(scalar.getStartMark(), quote), scalar.getValue());
  }

  private Node mapping(MappingNode mapping) {
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      Place keyPlace = place(tuple.getKeyNode().getStartMark(), 0);
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        problems.add(keyPlace, "a key must be a word");
        continue;
      }
      Node.Entry entry = new Node.Entry(keyPlace, node(tuple.getValueNode()));
      if (entries.putIfAbsent(key.getValue(), entry) != null) {
        problems.add(keyPlace, "the key '" + key.getValue() + "' stands here twice");
      }
    }
    return new Node.Mapping(place(mapping.getStartMark(), 0), Collections.unmodifiableMap(entries));
  }

  private Place place(Mark mark, int right) {
    return new Place(file, mark.getLine() + 1, mark.getColumn() + 1 + right);
  }
}
