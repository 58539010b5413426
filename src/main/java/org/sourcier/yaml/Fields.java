package org.sourcier.yaml;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A mapping read by a closed list of keys. Everything that is not as expected becomes a problem
 * with its place; reading goes on with what is there.
 */
public final class Fields {
  private final Node.Mapping mapping;
  private final Problems problems;

  private Fields(Node.Mapping mapping, Problems problems) {
    this.mapping = mapping;
    this.problems = problems;
  }

  /**
   * The node's keys, each of which must be one of {@code known}; nothing where it is no mapping.
   */
  public static Optional<Fields> of(Node node, Collection<String> known, Problems problems) {
    Optional<Fields> any = of(node, problems);
    any.ifPresent(fields -> fields.check(known));
    return any;
  }

  /** The node's keys, whatever they are called; nothing where it is no mapping. */
  public static Optional<Fields> of(Node node, Problems problems) {
    if (node instanceof Node.Mapping mapping) {
      return Optional.of(new Fields(mapping, problems));
    }
    problems.add(node.place(), "here 'key: value' pairs are expected");
    return Optional.empty();
  }

  private void check(Collection<String> known) {
    mapping
        .entries()
        .forEach(
            (key, entry) -> {
              if (!known.contains(key)) {
                problems.add(
                    entry.keyPlace(), "unknown key '" + key + "'" + Nearest.hint(key, known));
              }
            });
  }

  /** Where the mapping starts. */
  public Place place() {
    return mapping.place();
  }

  /** The keys, in the order of the file. */
  public Set<String> keys() {
    return mapping.entries().keySet();
  }

  /** The entries, in the order of the file. */
  public Map<String, Node.Entry> entries() {
    return mapping.entries();
  }

  /** The value of a key, if it stands there. */
  public Optional<Node> node(String key) {
    return Optional.ofNullable(mapping.entries().get(key)).map(Node.Entry::value);
  }

  /** The text of a key, if it stands there; a list or mapping is a problem. */
  public Optional<Node.Scalar> scalar(String key) {
    return node(key).flatMap(this::asScalar);
  }

  /** The text of a key, empty where it is missing, which is a problem. */
  public String required(String key) {
    Optional<Node.Scalar> scalar = scalar(key);
    if (node(key).isEmpty()) {
      problems.add(place(), "'" + key + "' is missing here");
    }
    return scalar.map(Node.Scalar::text).orElse("");
  }

  /** The mapping under a key, which may have these keys; a problem where it is missing. */
  public Optional<Fields> section(String key, Collection<String> keys) {
    if (node(key).isEmpty()) {
      problems.add(place(), "'" + key + "' is missing here");
    }
    return node(key).flatMap(node -> of(node, keys, problems));
  }

  /** The text of a key, or a default. */
  public String text(String key, String otherwise) {
    return scalar(key).map(Node.Scalar::text).orElse(otherwise);
  }

  /** The items of a list; a single value counts as a list of one, a missing key as none. */
  public List<Node> items(String key) {
    return node(key)
        .map(n -> n instanceof Node.Sequence sequence ? sequence.items() : List.of(n))
        .orElse(List.of());
  }

  /** The texts of a list of texts. */
  public List<Node.Scalar> scalars(String key) {
    return items(key).stream().flatMap(n -> asScalar(n).stream()).toList();
  }

  /** The texts of a list of texts, without their places. */
  public List<String> texts(String key) {
    return scalars(key).stream().map(Node.Scalar::text).toList();
  }

  /**
   * One of a closed list of values, by its name in the file; a problem where it is none of them.
   */
  public <T> Optional<T> choice(String key, Map<String, T> values) {
    return scalar(key).flatMap(scalar -> choice(scalar, values));
  }

  private <T> Optional<T> choice(Node.Scalar scalar, Map<String, T> values) {
    Optional<T> value = Optional.ofNullable(values.get(scalar.text()));
    if (value.isEmpty()) {
      String hint = Nearest.hint(scalar.text(), values.keySet());
      problems.add(scalar.place(), "'" + scalar.text() + "' can't stand here" + hint);
    }
    return value;
  }

  /** An enum's values by the names that files use: lower case, hyphens for underscores. */
  public static <E extends Enum<E>> Map<String, E> names(E[] values) {
    return java.util.Arrays.stream(values)
        .collect(java.util.stream.Collectors.toMap(Fields::name, Function.identity()));
  }

  /** The name of an enum value in files and in the ledger. */
  public static String name(Enum<?> value) {
    return value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  private Optional<Node.Scalar> asScalar(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return Optional.of(scalar);
    }
    problems.add(node.place(), "here a text is expected");
    return Optional.empty();
  }
}
