package org.sourcier.report.json;

import java.util.Collection;
import java.util.Optional;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes nodes of JSON and writes them with the same line ends everywhere. */
public final class Json {
  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .defaultPrettyPrinter(
              new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT))
          .build();

  private Json() {}

  /** An object without members. */
  public static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** An array of strings, each as its value prints itself. */
  public static ArrayNode strings(Collection<?> values) {
    ArrayNode array = array();
    values.forEach(value -> array.add(value.toString()));
    return array;
  }

  /** An array of nodes. */
  public static ArrayNode nodes(Collection<? extends JsonNode> values) {
    return array().addAll(values);
  }

  /** The node, or null where there is none. */
  public static JsonNode orNull(Optional<? extends JsonNode> value) {
    return value.isPresent() ? value.get() : JsonNodeFactory.instance.nullNode();
  }

  /** The value as a string, or null where there is none. */
  public static JsonNode textOrNull(Optional<?> value) {
    return orNull(value.map(v -> JsonNodeFactory.instance.stringNode(v.toString())));
  }

  /** On one line. */
  public static String line(JsonNode node) {
    return MAPPER.writeValueAsString(node);
  }

  /** Indented, for people: a node, or maps, lists, texts, numbers and truth values. */
  public static String pages(Object value) {
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value);
  }

  private static ArrayNode array() {
    return JsonNodeFactory.instance.arrayNode();
  }
}
