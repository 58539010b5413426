package org.sourcier.yaml;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a piece of a file may be, made of the same closed lists that its reader checks by. Editors
 * get it as JSON Schema.
 */
public sealed interface Shape {
  /** A text, a number or a word. */
  Shape TEXT = new Text("");

  /** A text or a list of texts. */
  Shape TEXTS = new ListOf(TEXT);

  /** A wording in both languages. */
  Shape WORDING = keys(List.of("fr", "en"), Map.of(), List.of("fr", "en"));

  /** Words by language. */
  Shape BY_LANGUAGE = keys(List.of("fr", "en"), Map.of(), List.of());

  /**
   * A text.
   *
   * @param pattern a regular expression that it matches; empty for any text
   */
  record Text(String pattern) implements Shape {}

  /** One of a closed list of words. */
  record OneOf(List<String> words) implements Shape {
    public OneOf {
      words = List.copyOf(new TreeSet<>(words));
    }
  }

  /** A list; a single item stands for a list of one. */
  record ListOf(Shape item) implements Shape {}

  /** One of several shapes. */
  record AnyOf(List<Shape> shapes) implements Shape {
    public AnyOf {
      shapes = List.copyOf(shapes);
    }
  }

  /** A mapping with these keys and no others, sorted by key. */
  record Keys(Map<String, Shape> keys, List<String> required) implements Shape {
    public Keys {
      keys = java.util.Collections.unmodifiableMap(new TreeMap<>(keys));
      required = List.copyOf(required);
    }
  }

  /**
   * A shape in which others stand by name, as a condition does that holds conditions.
   *
   * @param named what {@link Ref} stands for
   */
  record Defining(Map<String, Shape> named, Shape top) implements Shape {
    public Defining {
      named = java.util.Collections.unmodifiableMap(new TreeMap<>(named));
    }
  }

  /** A shape by its name. */
  record Ref(String name) implements Shape {}

  /** A mapping whose keys are the author's own. */
  record Named(Shape value) implements Shape {}

  /** One of these words. */
  static Shape oneOf(Collection<String> words) {
    return new OneOf(List.copyOf(words));
  }

  /**
   * A mapping.
   *
   * @param known its keys, as the reader has them
   * @param shapes of some of them; the others take a text or a list of texts
   * @throws IllegalArgumentException where a shape or a duty is for a key that the reader refuses
   */
  static Shape keys(Collection<String> known, Map<String, Shape> shapes, List<String> required) {
    if (!known.containsAll(shapes.keySet()) || !known.containsAll(required)) {
      throw new IllegalArgumentException("the reader knows only " + new TreeSet<>(known));
    }
    Map<String, Shape> all = new TreeMap<>();
    known.forEach(key -> all.put(key, TEXTS));
    all.putAll(shapes);
    return new Keys(all, required);
  }

  /** A list of mappings. */
  static Shape entries(Collection<String> known, Map<String, Shape> shapes, List<String> required) {
    return new ListOf(keys(known, shapes, required));
  }
}
