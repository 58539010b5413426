package org.sourcier.yaml;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.zip.ZipEntry;

/**
 * A YAML file of the program whose tree was made when it was built.
 *
 * @param name with its folders, such as {@code rules/agencies.yaml}
 * @param sha256 of its text
 * @param length of its text in bytes
 * @param checksum CRC-32 of its text
 * @param tree as {@link TreeWriter} wrote it
 */
public record PreparedFile(String name, String sha256, long length, long checksum, ByteBuffer tree)
    implements YamlFile {

  @Override
  public String content() {
    return new PackedFile(name).content();
  }

  @Override
  public Optional<Node> node(String shown, Problems problems) {
    return Optional.of(new TreeReader(shown, tree).read());
  }

  /** Whether the jar's file is still the one of which the tree was made. */
  boolean isOf(ZipEntry file) {
    return file.getSize() == length && file.getCrc() == checksum;
  }
}
