package org.sourcier.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sourcier.yaml.Fields;
import org.sourcier.yaml.Node;
import org.sourcier.yaml.Problems;

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
          "done",
          "since",
          "limits",
          "stamp",
          "byline",
          "updated",
          "common",
          "words",
          "expressions");
  static final List<String> EXPRESSION_KEYS =
      List.of(
          "id",
          "about",
          "pattern",
          "means",
          "unit",
          "by",
          "tense",
          "today",
          "anaphoric",
          "examples");

  TimeRules {
    expressions = List.copyOf(expressions);
  }

  /** Reads the file of one language; nothing where its day or an expression is none. */
  static Optional<TimeRules> read(Node file, Problems problems) {
    return Fields.of(file, KEYS, problems).flatMap(fields -> new Reading(problems).rules(fields));
  }

  /** One file on its way. */
  private static final class Reading {
    private final Problems problems;

    Reading(Problems problems) {
      this.problems = problems;
    }

    Optional<TimeRules> rules(Fields top) {
      TimeWords words =
          new TimeWords(
              kinds(top),
              top.text("capitals", "no").equals("yes"),
              top.text("day-first", "no").equals("yes"),
              new TreeSet<>(top.texts("ahead")),
              new TreeSet<>(top.texts("done")),
              new TreeSet<>(top.texts("since")),
              new TreeSet<>(top.texts("limits")),
              new TreeSet<>(top.texts("stamp")),
              new TreeSet<>(top.texts("byline")),
              new TreeSet<>(top.texts("updated")),
              new TreeSet<>(top.texts("common")));
      List<Expression> expressions = new ArrayList<>();
      top.items("expressions")
          .forEach(
              node ->
                  Fields.of(node, EXPRESSION_KEYS, problems)
                      .flatMap(f -> expression(f, words))
                      .ifPresent(expressions::add));
      return day(top).map(day -> new TimeRules(words, expressions, day));
    }

    private Optional<LocalDate> day(Fields top) {
      String day = top.required("day");
      try {
        return Optional.of(LocalDate.parse(day));
      } catch (DateTimeException e) {
        problems.add(top.place(), "'day' is written 2026-01-31, not '" + day + "'");
        return Optional.empty();
      }
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
              by(fields),
              words.dayFirst());
      Optional<Pattern> pattern = pattern(fields);
      return fields
          .scalar("means")
          .flatMap(s -> named(Meaning.values(), s))
          .filter(meaning -> pattern.isPresent())
          .map(
              meaning ->
                  new Expression(
                      fields.required("id"),
                      pattern.orElseThrow(),
                      meaning,
                      fixed,
                      fields.scalar("tense").flatMap(s -> named(Tense.values(), s)),
                      fields.text("today", "no").equals("yes"),
                      fields.text("anaphoric", "no").equals("yes"),
                      examples(fields)));
    }

    private Map<String, String> examples(Fields fields) {
      Map<String, String> examples = new LinkedHashMap<>();
      fields
          .node("examples")
          .flatMap(node -> Fields.of(node, problems))
          .ifPresent(all -> all.keys().forEach(text -> examples.put(text, all.required(text))));
      return examples;
    }

    private int by(Fields fields) {
      String by = fields.text("by", "0");
      if (by.matches("-?[0-9]{1,4}")) {
        return Integer.parseInt(by);
      }
      problems.add(fields.place(), "'by' is a whole number up to 9999");
      return 0;
    }

    private Optional<Pattern> pattern(Fields fields) {
      try {
        return Optional.of(PatternParser.parse(fields.required("pattern")));
      } catch (IllegalArgumentException e) {
        problems.add(
            fields.scalar("pattern").map(Node.Scalar::place).orElse(fields.place()),
            String.valueOf(e.getMessage()));
        return Optional.empty();
      }
    }

    private <E extends Enum<E>> Optional<E> named(E[] values, Node.Scalar scalar) {
      Optional<E> found = Optional.ofNullable(Fields.names(values).get(scalar.text()));
      if (found.isEmpty()) {
        problems.add(scalar.place(), "'" + scalar.text() + "' can't stand here");
      }
      return found;
    }
  }
}
