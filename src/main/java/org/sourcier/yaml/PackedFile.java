package org.sourcier.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A YAML file that is packed with the program. Its tree is read from the form that the build
 * prepared, where there is one.
 *
 * @param name with its folders, such as {@code rules/agencies.yaml}
 */
public record PackedFile(String name) implements YamlFile {

  /**
   * What stands in it.
   *
   * @throws IllegalStateException where the build left it out
   */
  @Override
  public String content() {
    try (InputStream in = PackedFile.class.getResourceAsStream("/" + name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from this build");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String sha256() {
    return Sha256.of(content());
  }

  @Override
  public Optional<Node> node(String shown, Problems problems) {
    return PreparedFiles.ofProgram()
        .flatMap(prepared -> prepared.file(name))
        .flatMap(file -> file.node(shown, problems))
        .or(() -> new YamlReader(shown, problems).read(content()));
  }

  /** The top node; places give the file's name. */
  public Optional<Node> node(Problems problems) {
    return node(name, problems);
  }
}
