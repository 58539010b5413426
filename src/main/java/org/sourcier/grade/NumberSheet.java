package org.sourcier.grade;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sourcier.finding.Denial;
import org.sourcier.finding.Evidence;
import org.sourcier.finding.Status;
import org.sourcier.rule.table.FactSheet;
import org.sourcier.rule.table.TableSpec;
import org.sourcier.yaml.Fields;

/** Lays the facts of a claim out for the table of numbers; nothing else reaches that table. */
final class NumberSheet {
  /** What the table may look at, and what it decides. */
  static final TableSpec SPEC =
      new TableSpec(
          "number",
          Map.ofEntries(
              Map.entry("nature", Set.of("forecast", "opinion")),
              Map.entry("own-act", Set.of()),
              Map.entry("contradicted-by", Set.of()),
              Map.entry("retracted-by", Set.of()),
              Map.entry("groups", Set.of()),
              Map.entry("unknown-groups", Set.of()),
              Map.entry("origins", Set.of()),
              Map.entry("evidence", kinds()),
              Map.entry("inspectable-evidence", kinds()),
              Map.entry("hard-evidence", kinds()),
              Map.entry("denied-by", Set.of()),
              Map.entry("admitted-by", Set.of()),
              Map.entry("opposed-camps", Set.of()),
              Map.entry("hearsay", Set.of()),
              Map.entry("specific", Set.of("who", "what", "when", "where", "how-many")),
              Map.entry("tensions", Set.of())),
          Map.of(
              "number", Set.of("1", "2", "3", "4", "5", "6"),
              "gate", Set.of("0", "1", "2", "3", "4", "5", "6")));

  private static final Set<Status> EVENTS =
      Set.of(Status.REPORTED, Status.ALLEGED, Status.ADMITTED);

  private NumberSheet() {}

  static FactSheet of(Facts facts) {
    List<String> origins = both(facts.groups(), facts.unknownGroups());
    return FactSheet.EMPTY
        .with("nature", nature(facts))
        .with("own-act", named(facts.ownAct(), origins))
        .with("contradicted-by", named(facts.contradicted(), deniers(facts)))
        .with("retracted-by", named(facts.retracted(), origins))
        .with("groups", facts.groups())
        .with("unknown-groups", facts.unknownGroups())
        .with("origins", origins)
        .with("evidence", kinds(facts, false, false))
        .with("inspectable-evidence", kinds(facts, true, false))
        .with("hard-evidence", kinds(facts, true, true))
        .with("denied-by", facts.contested() ? deniers(facts) : List.of())
        .with("admitted-by", named(facts.admission(), origins))
        .with("opposed-camps", named(facts.opposed(), facts.groups()))
        .with("hearsay", facts.depth() == 0 ? List.of() : List.of(String.valueOf(facts.depth())))
        .with("specific", facts.specific())
        .with("tensions", facts.tensions());
  }

  /** A claim that somebody reports as done is no forecast, whoever else foretold it. */
  static List<String> nature(Facts facts) {
    List<String> nature = new ArrayList<>();
    boolean told = facts.status().stream().anyMatch(EVENTS::contains);
    if (facts.status().contains(Status.PREDICTED) && !told) {
      nature.add("forecast");
    }
    if (facts.opinion()) {
      nature.add("opinion");
    }
    return nature;
  }

  /** A fact that holds, under the names it holds of, or under a dash where there are none. */
  private static List<String> named(boolean holds, List<String> names) {
    return !holds ? List.of() : names.isEmpty() ? List.of("–") : names;
  }

  /** The names of those who say flatly, or with evidence, that it is not so. */
  static List<String> deniers(Facts facts) {
    return facts.denials().stream()
        .filter(d -> d.kind() == Denial.Kind.FLAT || d.kind() == Denial.Kind.EVIDENCED)
        .map(Facts.Refusal::name)
        .distinct()
        .toList();
  }

  private static List<String> kinds(Facts facts, boolean inspectable, boolean hard) {
    return facts.evidence().stream()
        .filter(Facts.Piece::bears)
        .filter(piece -> piece.inspectable() || !inspectable)
        .filter(piece -> !hard || hard(piece.kind()))
        .map(piece -> Fields.name(piece.kind()))
        .distinct()
        .toList();
  }

  private static boolean hard(Evidence.Kind kind) {
    return kind == Evidence.Kind.PHYSICAL || kind == Evidence.Kind.DOCUMENT;
  }

  /** The names of the kinds of evidence. */
  static Set<String> kinds() {
    return Fields.names(Evidence.Kind.values()).keySet();
  }

  private static List<String> both(Collection<String> a, Collection<String> b) {
    return Stream.concat(a.stream(), b.stream()).toList();
  }
}
