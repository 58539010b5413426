package org.sourcier.rule.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sourcier.yaml.Shape;

/** What files of tables and of reasons may hold. */
public final class TableShapes {
  private TableShapes() {}

  private static final String WHEN = "when";

  /** A table with these facts and outcomes. */
  public static Shape of(TableSpec spec) {
    return new Shape.Defining(Map.of(WHEN, when(spec)), table(spec));
  }

  private static Shape table(TableSpec spec) {
    Shape examples = Shape.entries(spec.facts().keySet(), facts(spec), List.of());
    Map<String, Shape> row = new TreeMap<>();
    row.put(WHEN, new Shape.Ref(WHEN));
    row.put("then", then(spec));
    row.put("because", Shape.WORDING);
    Shape otherwise = Shape.keys(TableReader.LAST, row(row, TableReader.LAST), List.of("then"));
    row.put("examples", examples);
    row.put("counterexamples", examples);
    List<String> keys = new ArrayList<>(TableReader.ROW);
    keys.add("before");
    return Shape.keys(
        TableReader.TOP,
        Map.of(
            "decides",
            Shape.oneOf(List.of(spec.decides())),
            "words",
            new Shape.Named(Shape.WORDING),
            "rules",
            Shape.entries(keys, row, List.of("id", "when", "then", "because")),
            "otherwise",
            otherwise),
        List.of());
  }

  private static Map<String, Shape> row(Map<String, Shape> shapes, List<String> known) {
    Map<String, Shape> own = new TreeMap<>(shapes);
    own.keySet().retainAll(known);
    return own;
  }

  private static Map<String, Shape> facts(TableSpec spec) {
    Map<String, Shape> shapes = new TreeMap<>();
    spec.facts().forEach((fact, names) -> shapes.put(fact, new Shape.ListOf(word(names))));
    return shapes;
  }

  private static Shape when(TableSpec spec) {
    Set<String> known = new TreeSet<>(spec.facts().keySet());
    known.addAll(ConditionReader.BRANCHES);
    Map<String, Shape> shapes = new TreeMap<>();
    spec.facts().forEach((fact, names) -> shapes.put(fact, wanted(names)));
    Shape inner = new Shape.ListOf(new Shape.Ref(WHEN));
    ConditionReader.BRANCHES.forEach(branch -> shapes.put(branch, inner));
    return Shape.keys(known, shapes, List.of());
  }

  private static Shape wanted(Set<String> names) {
    Shape count = Shape.keys(ConditionReader.COUNTS, Map.of(), List.of());
    Set<String> words = new TreeSet<>(names);
    words.add(ConditionReader.NOTHING);
    Shape name = names.isEmpty() ? Shape.TEXT : Shape.oneOf(words);
    return new Shape.AnyOf(List.of(new Shape.ListOf(name), count));
  }

  private static Shape then(TableSpec spec) {
    Map<String, Shape> outcomes = new TreeMap<>();
    spec.outcomes().forEach((name, values) -> outcomes.put(name, word(values)));
    Shape all = Shape.keys(spec.outcomes().keySet(), outcomes, List.copyOf(outcomes.keySet()));
    Shape own = outcomes.getOrDefault(spec.decides(), all);
    return new Shape.AnyOf(List.of(own, all));
  }

  private static Shape word(Set<String> words) {
    return words.isEmpty() ? Shape.TEXT : Shape.oneOf(words);
  }

  /** A file of reasons. */
  public static Shape reasons() {
    Map<String, Shape> reason = Map.of("id", Shape.TEXT, "because", Shape.WORDING);
    return Shape.keys(
        ReasonsReader.TOP,
        Map.of("reasons", Shape.entries(ReasonsReader.REASON, reason, List.of("id", "because"))),
        List.of());
  }
}
