package org.sourcier.time;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sourcier.yaml.Node;
import org.sourcier.yaml.PackedFile;
import org.sourcier.yaml.Problems;

/** How times are named in each language: the files of {@code rules/time}, read and checked. */
public final class Times {
  /** The languages, by their codes; each has a file of its name. */
  public static final List<String> LANGUAGES = List.of("fr", "en");

  private final Map<String, TimeRules> rules;

  private Times(Map<String, TimeRules> rules) {
    this.rules = Map.copyOf(rules);
  }

  /** Read when first asked for: not for each page anew. */
  private static final class Packed {
    static final Times TIMES = readPacked();
  }

  /** Those packed with the product. */
  public static Times packed() {
    return Packed.TIMES;
  }

  private static Times readPacked() {
    Problems problems = new Problems();
    Map<String, Node> files = new TreeMap<>();
    for (String code : LANGUAGES) {
      String file = "rules/time/" + code + ".yaml";
      new PackedFile(file).node(problems).ifPresent(node -> files.put(code, node));
    }
    return read(files, problems)
        .filter(times -> problems.none())
        .orElseThrow(() -> new IllegalStateException(problems.sorted().toString()));
  }

  /**
   * Reads them.
   *
   * @param files by the code of the language
   * @param problems takes what is wrong
   * @return nothing where a language is missing or cannot be read
   */
  public static Optional<Times> read(Map<String, Node> files, Problems problems) {
    Map<String, TimeRules> rules = new TreeMap<>();
    files.forEach(
        (code, node) -> TimeRules.read(node, problems).ifPresent(read -> rules.put(code, read)));
    return rules.keySet().containsAll(LANGUAGES) ? Optional.of(new Times(rules)) : Optional.empty();
  }

  /** The words and expressions of a language. */
  TimeRules of(String code) {
    return Optional.ofNullable(rules.get(code))
        .orElseThrow(() -> new IllegalArgumentException("no times are read in " + code));
  }
}
