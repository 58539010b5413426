package org.sourcier.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sourcier.yaml.Problem;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** Writes what commands say to tools, with the same line ends everywhere. */
final class JsonText {
  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .defaultPrettyPrinter(
              new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT))
          .build();

  private JsonText() {}

  /** Maps, lists, texts, numbers and truth values, keys in the order of the maps, indented. */
  static String of(Object value) {
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value);
  }

  /** Problems with their places. */
  static List<Map<String, Object>> problems(List<Problem> problems) {
    return problems.stream().map(JsonText::problem).toList();
  }

  private static Map<String, Object> problem(Problem problem) {
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("file", problem.place().file());
    said.put("line", problem.place().line());
    said.put("column", problem.place().column());
    said.put("message", problem.message());
    return said;
  }
}
