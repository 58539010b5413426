package org.sourcier.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sourcier.rule.pattern.CuePattern;
import org.sourcier.rule.pattern.Names;
import org.sourcier.rule.pattern.PatternParser;
import org.sourcier.rule.pattern.PatternProblem;
import org.sourcier.text.Language;
import org.sourcier.yaml.Fields;
import org.sourcier.yaml.Node;
import org.sourcier.yaml.Problems;

/** Reads one sentence rule from its node and checks that it does its duties. */
final class RuleReader {
  static final Set<String> KEYS =
      Set.of(
          "id",
          "about",
          "finds",
          "pattern",
          "unless",
          "over",
          "status",
          "act",
          "certainty",
          "polarity",
          "kind",
          "inspectable",
          "relays",
          "spoken",
          "leaning",
          "outermost",
          "examples",
          "counterexamples");
  static final List<String> VALUES =
      List.of(
          "status",
          "act",
          "certainty",
          "polarity",
          "kind",
          "inspectable",
          "relays",
          "spoken",
          "leaning",
          "outermost");

  /** What every rule owes beside its id. */
  static final List<String> DUTIES =
      List.of("about", "finds", "pattern", "examples", "counterexamples");

  private final Language language;
  private final Names names;
  private final Problems problems;

  RuleReader(Language language, Names names, Problems problems) {
    this.language = language;
    this.names = names;
    this.problems = problems;
  }

  /** The rule, or nothing where it can't be used; problems say why. */
  Optional<SentenceRule> read(Node node) {
    return Fields.of(node, KEYS, problems).flatMap(this::rule);
  }

  private Optional<SentenceRule> rule(Fields fields) {
    String id = fields.required("id");
    Optional<Finds> finds = fields.choice("finds", Fields.names(Finds.values()));
    duties(fields);
    List<CuePattern> patterns = patterns(fields, "pattern");
    if (id.isEmpty() || finds.isEmpty() || patterns.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new SentenceRule(
            id,
            language,
            finds.get(),
            fields.required("about"),
            patterns,
            patterns(fields, "unless"),
            labels(fields, finds.get()),
            new HashSet<>(fields.texts("over")),
            examples(fields),
            counterexamples(fields),
            fields.place()));
  }

  private void duties(Fields fields) {
    for (String duty : DUTIES) {
      if (fields.items(duty).isEmpty()) {
        problems.add(fields.place(), "this rule has no '" + duty + "'");
      }
    }
  }

  private List<CuePattern> patterns(Fields fields, String key) {
    List<CuePattern> patterns = new ArrayList<>();
    for (Node.Scalar notation : fields.scalars(key)) {
      try {
        patterns.add(new PatternParser(names, SentenceRule.LABELS).parse(notation.text()));
      } catch (PatternProblem e) {
        problems.add(notation.place().right(e.column()), e.message());
      }
    }
    return patterns;
  }

  private Map<String, String> labels(Fields fields, Finds finds) {
    fields.choice("status", Fields.names(Status.values()));
    fields.choice("act", Fields.names(Act.values()));
    fields.choice("certainty", Fields.names(Certainty.values()));
    fields.choice("polarity", Map.of("+", "+", "-", "-"));
    fields.choice("inspectable", Map.of("yes", "yes", "no", "no"));
    fields.choice("relays", Map.of("yes", "yes", "no", "no"));
    fields.choice("spoken", Map.of("yes", "yes", "no", "no", "answering", "answering"));
    fields.choice("leaning", Map.of("yes", "yes", "no", "no"));
    fields.choice("outermost", Map.of("yes", "yes", "no", "no"));
    fields.choice("kind", kinds(finds));
    Map<String, String> labels = new HashMap<>();
    for (String key : VALUES) {
      fields.scalar(key).ifPresent(value -> labels.put(key, value.text()));
    }
    return labels;
  }

  private static Map<String, ? extends Enum<?>> kinds(Finds finds) {
    return switch (finds) {
      case DENIAL -> Fields.names(Denial.Kind.values());
      case EVIDENCE -> Fields.names(Evidence.Kind.values());
      case CONTEXT -> Fields.names(Context.Kind.values());
      case ASSERTION, RELAY -> Map.<String, Finds>of();
    };
  }

  private List<SentenceRule.Example> examples(Fields fields) {
    List<SentenceRule.Example> examples = new ArrayList<>();
    Set<String> keys = new HashSet<>(SentenceRule.LABELS);
    keys.add("text");
    for (Node node : fields.items("examples")) {
      Fields.of(node, keys, problems)
          .ifPresent(
              example ->
                  examples.add(
                      new SentenceRule.Example(
                          example.required("text"), expected(example), node.place())));
    }
    return examples;
  }

  private static Map<String, List<String>> expected(Fields example) {
    Map<String, List<String>> expected = new LinkedHashMap<>();
    for (String key : example.keys()) {
      if (!key.equals("text")) {
        expected.put(key, example.texts(key));
      }
    }
    return expected;
  }

  private static List<SentenceRule.Counterexample> counterexamples(Fields fields) {
    return fields.scalars("counterexamples").stream()
        .map(scalar -> new SentenceRule.Counterexample(scalar.text(), scalar.place()))
        .toList();
  }
}
