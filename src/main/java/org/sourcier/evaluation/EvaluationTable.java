package org.sourcier.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Lays an evaluation out for a terminal of 80 columns. */
public final class EvaluationTable {
  private static final List<String> CONTENT =
      List.of("iou 0.5", "iou 0.8", "exact", "ggt 0.3", "ggt 0.8");
  private static final List<String> ATTRIBUTES = List.of("source", "party", "status");

  /** The table, each line ended by a line feed. */
  public String of(Evaluation evaluation) {
    StringBuilder table = new StringBuilder();
    line(table, "content", "precision", "recall", "F1", "gold", "found");
    for (String name : CONTENT) {
      Tally tally = evaluation.measures().getOrDefault(name, Tally.NONE);
      line(
          table,
          name,
          share(tally.precision()),
          share(tally.recall()),
          share(tally.f1()),
          String.valueOf(tally.gold()),
          String.valueOf(tally.found()));
    }
    table.append('\n');
    line(table, "of those paired", "right", "", "", "of", "");
    for (String name : ATTRIBUTES) {
      Tally tally = evaluation.measures().getOrDefault(name, Tally.NONE);
      line(table, name, share(tally.recall()), "", "", String.valueOf(tally.gold()), "");
    }
    rows(table, "mode of the gold", "recall", evaluation.modes(), true);
    rows(table, "rule", "precision", evaluation.rules(), false);
    return table.toString();
  }

  private static void rows(
      StringBuilder table, String title, String measure, Map<String, Tally> rows, boolean recall) {
    table.append('\n');
    line(table, title, measure, "", "", recall ? "gold" : "", recall ? "" : "found");
    new TreeMap<>(rows)
        .forEach(
            (name, tally) ->
                line(
                    table,
                    name,
                    share(recall ? tally.recall() : tally.precision()),
                    "",
                    "",
                    recall ? String.valueOf(tally.gold()) : "",
                    recall ? "" : String.valueOf(tally.found())));
  }

  private static String share(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  private static void line(StringBuilder table, String name, String... cells) {
    StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-32s", name));
    for (String cell : cells) {
      line.append(String.format(Locale.ROOT, "%9s", cell));
    }
    table.append(line.toString().stripTrailing()).append('\n');
  }
}
