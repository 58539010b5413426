package org.sourcier.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sourcier.yaml.Shape;

/**
 * Writes a shape as JSON Schema, draft 2020-12. Rule files are read with all scalars as text; an
 * editor may read {@code 6} as a number and {@code true} as a truth value, so texts may be those.
 */
final class SchemaText {
  private static final List<String> SCALARS = List.of("string", "number", "boolean");

  private SchemaText() {}

  static String of(String name, Shape shape) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("title", "Sourcier: " + name);
    schema.putAll(said(shape));
    return JsonText.of(schema) + "\n";
  }

  private static Map<String, Object> said(Shape shape) {
    Map<String, Object> schema = new LinkedHashMap<>();
    if (shape instanceof Shape.Text text) {
      schema.put("type", SCALARS);
      if (!text.pattern().isEmpty()) {
        schema.put("pattern", text.pattern());
      }
    } else if (shape instanceof Shape.OneOf words) {
      schema.put("enum", values(words.words()));
    } else if (shape instanceof Shape.ListOf list) {
      list(list.item(), schema);
    } else if (shape instanceof Shape.AnyOf any && !any.shapes().isEmpty()) {
      schema.put("anyOf", any.shapes().stream().map(SchemaText::said).toList());
    } else if (shape instanceof Shape.Keys keys) {
      mapping(keys, schema);
    } else if (shape instanceof Shape.Ref ref) {
      schema.put("$ref", "#/$defs/" + ref.name());
    } else if (shape instanceof Shape.Defining defining) {
      schema.putAll(said(defining.top()));
      Map<String, Object> defined = new LinkedHashMap<>();
      defining.named().forEach((name, inner) -> defined.put(name, said(inner)));
      schema.put("$defs", defined);
    } else if (shape instanceof Shape.Named named) {
      schema.put("type", "object");
      schema.put("additionalProperties", said(named.value()));
    }
    return schema;
  }

  /** Of mappings a real list is wanted; a word may stand for a list of one. */
  private static void list(Shape item, Map<String, Object> schema) {
    Map<String, Object> array = new LinkedHashMap<>();
    array.put("type", "array");
    array.put("items", said(item));
    if (item instanceof Shape.Keys) {
      schema.putAll(array);
    } else {
      schema.put("anyOf", List.of(array, said(item)));
    }
  }

  private static void mapping(Shape.Keys keys, Map<String, Object> schema) {
    Map<String, Object> properties = new LinkedHashMap<>();
    keys.keys().forEach((key, value) -> properties.put(key, said(value)));
    schema.put("type", "object");
    schema.put("properties", properties);
    schema.put("additionalProperties", false);
    if (!keys.required().isEmpty()) {
      schema.put("required", keys.required());
    }
  }

  /** A word, and the number or truth value that an editor may take it for. */
  private static List<Object> values(List<String> words) {
    List<Object> values = new ArrayList<>(words);
    for (String word : words) {
      if (word.matches("[0-9]{1,9}")) {
        values.add(Integer.valueOf(word));
      } else if (word.equals("true") || word.equals("false")) {
        values.add(Boolean.valueOf(word));
      }
    }
    return values;
  }
}
