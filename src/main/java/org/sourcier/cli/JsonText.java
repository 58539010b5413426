package org.sourcier.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sourcier.report.json.Json;
import org.sourcier.yaml.Problem;

/** Writes what commands say to tools, with the same line ends everywhere. */
final class JsonText {
  private JsonText() {}

  /** Maps, lists, texts, numbers and truth values, keys in the order of the maps, indented. */
  static String of(Object value) {
    return Json.pages(value);
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
