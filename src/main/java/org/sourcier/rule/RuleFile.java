package org.sourcier.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sourcier.yaml.Node;
import org.sourcier.yaml.Problems;
import org.sourcier.yaml.WrittenFile;
import org.sourcier.yaml.YamlFile;

/**
 * A rule file: what the program has under its name, and what packs lay over it.
 *
 * @param name relative to the folder of rules, with {@code /} between its parts: {@code
 *     fr/speech.yaml}
 * @param parts the lowest layer first, never empty
 */
public record RuleFile(String name, List<Part> parts) {

  /**
   * The file of one layer as it stands.
   *
   * @param layer 0 for the program's own rules, then from 1 in the order in which packs are given
   * @param shown the name that problems give
   * @param file what stands in it
   */
  public record Part(int layer, String shown, YamlFile file) {
    /** A file whose text is at hand. */
    public Part(int layer, String shown, String content) {
      this(layer, shown, new WrittenFile(content));
    }

    /** Its text. */
    public String content() {
      return file.content();
    }

    /** The top node, or nothing where the file is empty or is no YAML; problems say why. */
    public Optional<Node> node(Problems problems) {
      return file.node(shown, problems);
    }
  }

  public RuleFile {
    parts = parts.stream().sorted(Comparator.comparingInt(Part::layer)).toList();
  }

  /** A file of the program's own. */
  public RuleFile(String name, String content) {
    this(name, List.of(new Part(0, name, content)));
  }

  /**
   * The layers as one: lists of words add up, and what has the same key or id takes the place of
   * what lies under it, which is noted.
   */
  public Optional<Node> node(Problems problems) {
    Overlay overlay = new Overlay(problems);
    return parts.stream()
        .flatMap(part -> part.node(problems).stream())
        .reduce((below, above) -> overlay.lay(below, above));
  }
}
