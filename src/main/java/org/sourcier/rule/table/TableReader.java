package org.sourcier.rule.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sourcier.rule.RuleFile;
import org.sourcier.yaml.Fields;
import org.sourcier.yaml.Nearest;
import org.sourcier.yaml.Node;
import org.sourcier.yaml.Place;
import org.sourcier.yaml.Problems;

/** Reads a decision table and checks it; every problem is said with its place. */
public final class TableReader {
  static final List<String> TOP =
      List.of("format", "decides", "about", "words", "rules", "otherwise");
  static final List<String> ROW =
      List.of("id", "about", "when", "then", "because", "examples", "counterexamples");
  static final List<String> LAST = List.of("id", "about", "then", "because");

  private final TableSpec spec;
  private final Problems problems;
  private final ConditionReader conditions;
  private final WordingReader wordings;
  private final Set<String> ids = new HashSet<>();

  /**
   * @param spec the facts and outcomes that the table may name
   * @param problems takes what is wrong
   */
  public TableReader(TableSpec spec, Problems problems) {
    this.spec = spec;
    this.problems = problems;
    this.conditions = new ConditionReader(spec, problems);
    this.wordings = new WordingReader(spec.facts().keySet(), problems);
  }

  /** The table, or nothing where something is wrong with it; the problems say what. */
  public Optional<Table> read(RuleFile file) {
    Problems own = new Problems();
    Optional<Table> table = new TableReader(spec, own).top(file.node(own));
    table.ifPresent(t -> new TableCheck(t, own).check());
    problems.addAll(own);
    return own.none() ? table : Optional.empty();
  }

  private Optional<Table> top(Optional<Node> node) {
    return node.flatMap(n -> Fields.of(n, TOP, problems)).flatMap(this::table);
  }

  private Optional<Table> table(Fields top) {
    if (!top.required("decides").equals(spec.decides())) {
      problems.add(top.place(), "this table should say 'decides: " + spec.decides() + "'");
    }
    Map<String, Wording> words = top.node("words").map(wordings::readAll).orElse(Map.of());
    List<Row> rows = new ArrayList<>();
    top.items("rules")
        .forEach(node -> Fields.of(node, ROW, problems).flatMap(this::row).ifPresent(rows::add));
    if (top.node("otherwise").isEmpty()) {
      problems.add(top.place(), "'otherwise' is missing: what is decided where no row holds?");
    }
    return top.node("otherwise")
        .flatMap(node -> Fields.of(node, LAST, problems))
        .flatMap(fields -> row(fields, new Condition.All(List.of())))
        .map(last -> new Table(spec, rows, last, words));
  }

  private Optional<Row> row(Fields fields) {
    for (String duty : List.of("when", "examples", "counterexamples")) {
      if (fields.node(duty).isEmpty()) {
        problems.add(fields.place(), "'" + duty + "' is missing here");
      }
    }
    return fields.node("when").flatMap(when -> row(fields, conditions.read(when)));
  }

  private Optional<Row> row(Fields fields, Condition when) {
    String id = id(fields);
    String about = fields.required("about");
    Map<String, String> then = then(fields);
    Optional<Wording> because = fields.node("because").flatMap(wordings::read);
    if (fields.node("because").isEmpty()) {
      problems.add(fields.place(), "'because' is missing here");
    }
    return because.map(
        reason ->
            new Row(
                id,
                fields.place(),
                about,
                when,
                then,
                reason,
                examples(fields, "examples"),
                examples(fields, "counterexamples")));
  }

  private String id(Fields fields) {
    String id = fields.required("id");
    if (!id.isEmpty() && !ids.add(id)) {
      problems.add(fields.place(), "the id '" + id + "' stands in this table twice");
    }
    return id;
  }

  private Map<String, String> then(Fields fields) {
    Optional<Node> then = fields.node("then");
    if (then.isEmpty()) {
      problems.add(fields.place(), "'then' is missing here");
      return Map.of();
    }
    if (then.get() instanceof Node.Scalar scalar) {
      return outcome(spec.decides(), scalar.place(), scalar).map(Map::ofEntries).orElse(Map.of());
    }
    return outcomes(then.get());
  }

  private Map<String, String> outcomes(Node node) {
    Map<String, String> values = new LinkedHashMap<>();
    Fields.of(node, spec.outcomes().keySet(), problems)
        .ifPresent(
            fields ->
                spec.outcomes().keySet().stream()
                    .sorted()
                    .forEach(
                        name -> {
                          fields.required(name);
                          fields
                              .scalar(name)
                              .flatMap(value -> outcome(name, value.place(), value))
                              .ifPresent(e -> values.put(e.getKey(), e.getValue()));
                        }));
    return values;
  }

  private Optional<Map.Entry<String, String>> outcome(String name, Place place, Node.Scalar value) {
    Set<String> allowed = spec.outcomes().get(name);
    if (allowed == null) {
      problems.add(place, "here 'name: value' pairs are expected for " + spec.outcomes().keySet());
      return Optional.empty();
    }
    if (!allowed.isEmpty() && !allowed.contains(value.text())) {
      problems.add(
          place, "'" + value.text() + "' is no " + name + Nearest.hint(value.text(), allowed));
      return Optional.empty();
    }
    return Optional.of(Map.entry(name, value.text()));
  }

  private List<Row.Example> examples(Fields fields, String key) {
    List<Row.Example> examples = new ArrayList<>();
    for (Node node : fields.items(key)) {
      Fields.of(node, spec.facts().keySet(), problems)
          .ifPresent(facts -> examples.add(new Row.Example(node.place(), sheet(facts))));
    }
    return examples;
  }

  private FactSheet sheet(Fields fields) {
    Map<String, List<String>> facts = new LinkedHashMap<>();
    fields
        .entries()
        .forEach(
            (name, entry) ->
                facts.put(
                    name,
                    conditions.names(entry.value(), spec.facts().getOrDefault(name, Set.of()))));
    return new FactSheet(facts);
  }
}
