package org.sourcier.rule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * All rule files that a run goes by.
 *
 * @param files sorted by name, each name once
 * @param sha256 of the lines that {@code sha256sum} prints for the files in this order, so that
 *     anyone can compute it again
 */
public record RulePack(List<RuleFile> files, String sha256) {
  public RulePack {
    files = List.copyOf(files);
  }

  /** The pack of these files, in whatever order they come. */
  static RulePack of(List<RuleFile> files) {
    List<RuleFile> sorted = files.stream().sorted(Comparator.comparing(RuleFile::name)).toList();
    StringBuilder lines = new StringBuilder();
    sorted.forEach(f -> lines.append(hash(f.content())).append("  ").append(f.name()).append('\n'));
    return new RulePack(sorted, hash(lines.toString()));
  }

  /** The file of this name, such as {@code parties.yaml}. */
  public Optional<RuleFile> file(String name) {
    return files.stream().filter(file -> file.name().equals(name)).findFirst();
  }

  /** The files whose names start so, such as {@code fr/}, sorted by name. */
  public List<RuleFile> under(String prefix) {
    return files.stream().filter(file -> file.name().startsWith(prefix)).toList();
  }

  private static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
