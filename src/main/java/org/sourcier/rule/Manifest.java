package org.sourcier.rule;

import java.util.List;
import org.sourcier.yaml.Node;

/**
 * What a pack says of itself in its {@code pack.yaml}.
 *
 * @param name in small letters, digits and hyphens
 * @param version of the pack, such as "1.0.0"; empty where it has none
 * @param languages of its rules, "fr" or "en"
 * @param needs the least version of Sourcier that it works with, such as "0.1.0"; empty for any
 * @param without ids of sentence rules of the layers below that don't count with this pack
 */
public record Manifest(
    String name, String version, List<String> languages, String needs, List<Node.Scalar> without) {
  public Manifest {
    languages = List.copyOf(languages);
    without = List.copyOf(without);
  }

  /** Of a folder that has no {@code pack.yaml}. */
  static Manifest unnamed(String folder) {
    return new Manifest(folder, "", List.of(), "", List.of());
  }

  /** Such as "red-sea 1.0.0". */
  public String title() {
    return version.isEmpty() ? name : name + " " + version;
  }
}
