package org.sourcier.yaml;

import java.util.Optional;

/** A YAML file, wherever it comes from. */
public sealed interface YamlFile permits WrittenFile, PackedFile, PreparedFile {
  /** Its text. */
  String content();

  /** SHA-256 of its text in UTF-8, as {@code sha256sum} prints it. */
  String sha256();

  /**
   * The top node, or nothing where the file is empty or is no YAML; problems say why.
   *
   * @param shown the name that places give
   */
  Optional<Node> node(String shown, Problems problems);
}
