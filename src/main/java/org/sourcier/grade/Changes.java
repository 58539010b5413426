package org.sourcier.grade;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sourcier.finding.Denial;
import org.sourcier.finding.Evidence;
import org.sourcier.party.Party;
import org.sourcier.rule.Decision;
import org.sourcier.rule.table.FactSheet;
import org.sourcier.rule.table.Reasons;

/**
 * Says what would change a number: tries one change of fact after the other by deciding again. A
 * change that leaves the number as it is is not told.
 */
final class Changes {
  private static final String SOMEBODY = "+1";
  private static final Party ANYONE = Party.UNNAMED;

  private final NumberJudge judge;
  private final Reasons reasons;

  Changes(NumberJudge judge, Reasons reasons) {
    this.judge = judge;
    this.reasons = reasons;
  }

  /**
   * The changes that count, those that move the number farthest first.
   *
   * @param accused whether there is anybody who could admit it
   */
  List<Decision<Number>> of(Facts facts, boolean accused) {
    Number now = judge.judge(facts).value();
    List<Decision<Number>> found = new ArrayList<>();
    for (Change change : changes(facts, accused)) {
      Number then = judge.judge(change.facts()).value();
      if (then.value() != now.value()) {
        FactSheet sheet =
            FactSheet.EMPTY
                .with("from", List.of(String.valueOf(now.value())))
                .with("to", List.of(String.valueOf(then.value())));
        found.add(new Decision<>(then, reasons.fire(change.reason(), sheet)));
      }
    }
    found.sort(Comparator.comparingInt(d -> -Math.abs(d.value().value() - now.value())));
    return found;
  }

  /** One change of fact, by the id of its wording. */
  private record Change(String reason, Facts facts) {}

  private static List<Change> changes(Facts f, boolean accused) {
    FactsEdit edit = new FactsEdit(f);
    List<Change> changes = new ArrayList<>();
    boolean anyone = f.groups().isEmpty() && f.unknownGroups().isEmpty();
    changes.add(
        new Change(
            anyone ? "change-identified-origin" : "change-independent-origin",
            edit.groups(more(f.groups()), f.unknownGroups())));
    if (!f.unknownGroups().isEmpty()) {
      List<String> all = Stream.concat(f.groups().stream(), f.unknownGroups().stream()).toList();
      changes.add(new Change("change-independence-shown", edit.groups(all, List.of())));
    }
    changes.addAll(evidence(f, edit));
    if (accused && !f.admission()) {
      changes.add(new Change("change-admission", edit.admission(true)));
    }
    changes.addAll(against(f, edit));
    if (f.depth() > 0) {
      changes.add(new Change("change-heard-directly", edit.depth(0)));
    }
    if (f.specific().size() < 2) {
      changes.add(new Change("change-specific", edit.specific(List.of("who", "what"))));
    }
    return changes;
  }

  private static List<Change> evidence(Facts f, FactsEdit edit) {
    List<Change> changes = new ArrayList<>();
    if (f.evidence().stream().anyMatch(p -> p.bears() && !p.inspectable())) {
      List<Facts.Piece> open =
          f.evidence().stream()
              .map(p -> new Facts.Piece(p.id(), p.kind(), p.inspectable() || p.bears(), p.bears()))
              .toList();
      changes.add(new Change("change-evidence-published", edit.evidence(open)));
    }
    List<Facts.Piece> hard = new ArrayList<>(f.evidence());
    hard.add(new Facts.Piece(SOMEBODY, Evidence.Kind.PHYSICAL, true, true));
    changes.add(new Change("change-physical-evidence", edit.evidence(hard)));
    return changes;
  }

  private static List<Change> against(Facts f, FactsEdit edit) {
    List<Change> changes = new ArrayList<>();
    if (f.contested()) {
      changes.add(new Change("change-denial-withdrawn", edit.denials(List.of())));
    } else {
      Facts.Refusal flat = new Facts.Refusal(List.of(ANYONE), SOMEBODY, Denial.Kind.FLAT);
      changes.add(new Change("change-denial", edit.denials(List.of(flat))));
    }
    if (!f.tensions().isEmpty()) {
      changes.add(new Change("change-tension-solved", edit.tensions(List.of())));
    }
    if (!f.retracted() && !f.groups().isEmpty()) {
      changes.add(new Change("change-retraction", edit.retracted(true)));
    }
    return changes;
  }

  private static List<String> more(List<String> names) {
    return Stream.concat(names.stream(), Stream.of(SOMEBODY)).toList();
  }
}
