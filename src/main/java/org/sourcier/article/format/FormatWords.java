package org.sourcier.article.format;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sourcier.yaml.Fields;
import org.sourcier.yaml.Node;
import org.sourcier.yaml.PackedFile;
import org.sourcier.yaml.Problems;

/**
 * The words of {@code rules/formats.yaml}.
 *
 * @param aside endings of names of files that are no articles
 * @param companions endings of names of folders that belong to a page
 * @param fields by the part of an article, what JSON calls it
 * @param values what an object that stands for a text calls its words
 */
public record FormatWords(
    List<String> aside,
    List<String> companions,
    Map<String, List<String>> fields,
    List<String> values) {
  static final List<String> KEYS = List.of("aside", "companions", "fields", "values");
  private static final String FILE = "rules/formats.yaml";

  /** Read when first asked for. */
  private static final class Packed {
    static final FormatWords WORDS = readPacked();
  }

  /** The words packed with the product. */
  public static FormatWords packed() {
    return Packed.WORDS;
  }

  /** What JSON calls a part of an article. */
  List<String> field(String part) {
    return fields.getOrDefault(part, List.of());
  }

  private static FormatWords readPacked() {
    Problems problems = new Problems();
    return new PackedFile(FILE)
        .node(problems)
        .flatMap(top -> read(top, problems))
        .filter(words -> problems.none())
        .orElseThrow(() -> new IllegalStateException(problems.sorted().toString()));
  }

  /** Reads the file; what is wrong becomes problems. */
  public static Optional<FormatWords> read(Node file, Problems problems) {
    return Fields.of(file, KEYS, problems).map(top -> of(top, problems));
  }

  private static FormatWords of(Fields top, Problems problems) {
    Map<String, List<String>> named = new TreeMap<>();
    top.node("fields")
        .flatMap(node -> Fields.of(node, problems))
        .ifPresent(parts -> parts.keys().forEach(key -> named.put(key, parts.texts(key))));
    return new FormatWords(
        top.texts("aside"), top.texts("companions"), Map.copyOf(named), top.texts("values"));
  }
}
