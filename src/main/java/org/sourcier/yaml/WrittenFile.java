package org.sourcier.yaml;

import java.util.Optional;

/** A YAML file whose text is at hand. */
public record WrittenFile(String content) implements YamlFile {
  @Override
  public String sha256() {
    return Sha256.of(content);
  }

  @Override
  public Optional<Node> node(String shown, Problems problems) {
    return new YamlReader(shown, problems).read(content);
  }
}
