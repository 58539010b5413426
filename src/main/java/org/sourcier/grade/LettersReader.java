package org.sourcier.grade;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sourcier.rule.RuleFile;
import org.sourcier.yaml.Fields;
import org.sourcier.yaml.Node;
import org.sourcier.yaml.Problems;

/** Reads {@code letters.yaml}; every entry owes its reason, its date and its author. */
final class LettersReader {
  static final List<String> TOP = List.of("format", "about", "letters");
  static final List<String> ENTRY =
      List.of("party", "entity", "letter", "topic", "reason", "date", "by");
  static final Map<String, Letter> LETTERS =
      Map.of(
          "A", Letter.A, "B", Letter.B, "C", Letter.C, "D", Letter.D, "E", Letter.E, "F", Letter.F);

  private final Problems problems;

  LettersReader(Problems problems) {
    this.problems = problems;
  }

  Optional<Letters> read(RuleFile file) {
    return file.node(problems)
        .flatMap(node -> Fields.of(node, TOP, problems))
        .map(top -> new Letters(entries(top)));
  }

  private List<Letters.Entry> entries(Fields top) {
    List<Letters.Entry> entries = new ArrayList<>();
    for (Node node : top.items("letters")) {
      Fields.of(node, ENTRY, problems).flatMap(this::entry).ifPresent(entries::add);
    }
    return entries;
  }

  private Optional<Letters.Entry> entry(Fields fields) {
    String who = fields.text("entity", fields.text("party", ""));
    if (who.isEmpty() || (fields.node("entity").isPresent() && fields.node("party").isPresent())) {
      problems.add(fields.place(), "an entry is about one 'entity' or one 'party'");
    }
    fields.required("letter");
    String reason = fields.required("reason");
    String date = fields.required("date");
    String by = fields.required("by");
    if (!date.isEmpty() && !isDay(date)) {
      problems.add(
          fields.scalar("date").map(Node.Scalar::place).orElse(fields.place()),
          "'" + date + "' is no date; write it as 2026-01-31");
    }
    return fields
        .choice("letter", LETTERS)
        .map(
            letter ->
                new Letters.Entry(who, letter, fields.text("topic", "any"), reason, date, by));
  }

  private static boolean isDay(String date) {
    try {
      LocalDate.parse(date);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
