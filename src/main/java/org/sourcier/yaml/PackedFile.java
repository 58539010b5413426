package org.sourcier.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A rule file that is packed with the program.
 *
 * @param name with its folders, such as {@code rules/agencies.yaml}
 */
public record PackedFile(String name) {

  /**
   * What stands in it.
   *
   * @throws IllegalStateException where the build left it out
   */
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
}
