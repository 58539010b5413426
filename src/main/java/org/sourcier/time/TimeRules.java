package org.sourcier.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sourcier.yaml.Fields;
import org.sourcier.yaml.Node;
import org.sourcier.yaml.PackedFile;
import org.sourcier.yaml.Problems;
import org.sourcier.yaml.YamlReader;

/**
 * The words and expressions of one language, from {@code rules/time}.
 *
 * @param day on which the examples are written
 */
record TimeRules(TimeWords words, List<Expression> expressions, LocalDate day) {
  static final List<String> KEYS =
      List.of(
          "language",
          "day",
          "capitals",
          "day-first",
          "ahead",
          "since",
          "limits",
          "stamp",
          "updated",
          "common",
          "words",
          "expressions");
  static final List<String> EXPRESSION_KEYS =
      List.of("id", "about", "pattern", "means", "unit", "by", "tense", "today", "examples");

  TimeRules {
    expressions = List.copyOf(expressions);
  }

  /** Read when first asked for: not for each page anew. */
  private static final class Packed {
    static final Map<String, TimeRules> RULES = Map.of("fr", read("fr"), "en", read("en"));
  }

  /**
   * The rules packed with the product.
   *
   * @param code of the language, "fr" or "en"
   */
  static TimeRules packed(String code) {
    return Optional.ofNullable(Packed.RULES.get(code))
        .orElseThrow(() -> new IllegalArgumentException("no times are read in " + code));
  }

  private static TimeRules read(String code) {
    String file = "rules/time/" + code + ".yaml";
    Problems problems = new Problems();
    Optional<TimeRules> rules =
        new YamlReader(file, problems)
            .read(new PackedFile(file).content())
            .flatMap(top -> Fields.of(top, KEYS, problems))
            .map(fields -> new Reading(problems).rules(fields));
    return rules
        .filter(r -> problems.none())
        .orElseThrow(() -> new IllegalStateException(problems.sorted().toString()));
  }

  /** One file on its way. */
  private static final class Reading {
    private final Problems problems;

    Reading(Problems problems) {
      this.problems = problems;
    }

    TimeRules rules(Fields top) {
      TimeWords words =
          new TimeWords(
              kinds(top),
              top.text("capitals", "no").equals("yes"),
              top.text("day-first", "no").equals("yes"),
              new TreeSet<>(top.texts("ahead")),
              new TreeSet<>(top.texts("since")),
              new TreeSet<>(top.texts("limits")),
              new TreeSet<>(top.texts("stamp")),
              new TreeSet<>(top.texts("updated")),
              new TreeSet<>(top.texts("common")));
      List<Expression> expressions = new ArrayList<>();
      top.items("expressions")
          .forEach(
              node ->
                  Fields.of(node, EXPRESSION_KEYS, problems)
                      .flatMap(f -> expression(f, words))
                      .ifPresent(expressions::add));
      return new TimeRules(words, expressions, LocalDate.parse(top.required("day")));
    }

    private Map<Kind, Map<String, Integer>> kinds(Fields top) {
      Map<Kind, Map<String, Integer>> kinds = new EnumMap<>(Kind.class);
      Optional<Fields> words = top.node("words").flatMap(node -> Fields.of(node, problems));
      words.ifPresent(
          all ->
              Stream.of(Kind.values())
                  .forEach(
                      kind ->
                          all.node(kind.name())
                              .flatMap(node -> Fields.of(node, problems))
                              .ifPresent(values -> kinds.put(kind, values(kind, values)))));
      return kinds;
    }

    private Map<String, Integer> values(Kind kind, Fields fields) {
      Map<String, Integer> values = new TreeMap<>();
      for (String word : fields.keys()) {
        fields.scalar(word).flatMap(s -> value(kind, s)).ifPresent(v -> values.put(word, v));
      }
      return values;
    }

    private Optional<Integer> value(Kind kind, Node.Scalar scalar) {
      if (kind == Kind.UNIT) {
        return named(Precision.values(), scalar).map(List.of(Precision.values())::indexOf);
      }
      if (scalar.text().matches("[0-9]{1,4}")) {
        return Optional.of(Integer.valueOf(scalar.text()));
      }
      problems.add(scalar.place(), "here a whole number is expected");
      return Optional.empty();
    }

    private Optional<Expression> expression(Fields fields, TimeWords words) {
      Meaning.Fixed fixed =
          new Meaning.Fixed(
              fields.scalar("unit").flatMap(s -> named(Precision.values(), s)),
              Integer.parseInt(fields.text("by", "0")),
              words.dayFirst());
      Map<String, String> examples = new LinkedHashMap<>();
      fields
          .node("examples")
          .flatMap(node -> Fields.of(node, problems))
          .ifPresent(all -> all.keys().forEach(text -> examples.put(text, all.required(text))));
      return fields
          .scalar("means")
          .flatMap(s -> named(Meaning.values(), s))
          .map(
              meaning ->
                  new Expression(
                      fields.required("id"),
                      PatternParser.parse(fields.required("pattern")),
                      meaning,
                      fixed,
                      fields.scalar("tense").flatMap(s -> named(Tense.values(), s)),
                      fields.text("today", "no").equals("yes"),
                      examples));
    }

    private <E extends Enum<E>> Optional<E> named(E[] values, Node.Scalar scalar) {
      Map<String, E> byName =
          Stream.of(values).collect(Collectors.toMap(Fields::name, Function.identity()));
      Optional<E> found = Optional.ofNullable(byName.get(scalar.text()));
      if (found.isEmpty()) {
        problems.add(scalar.place(), "'" + scalar.text() + "' can't stand here");
      }
      return found;
    }
  }
}
