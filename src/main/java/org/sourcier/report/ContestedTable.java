package org.sourcier.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sourcier.article.Span;
import org.sourcier.finding.Assertion;
import org.sourcier.grade.GradedClaim;
import org.sourcier.party.VoicedAssertion;
import org.sourcier.party.VoicedDenial;
import org.sourcier.report.block.Block;
import org.sourcier.report.block.Heading;
import org.sourcier.report.block.Inline;
import org.sourcier.report.block.Style;
import org.sourcier.report.block.Table;
import org.sourcier.report.block.Table.Align;
import org.sourcier.report.block.Table.Cell;
import org.sourcier.report.block.Table.Column;
import org.sourcier.report.block.Table.Row;
import org.sourcier.report.block.Tone;
import org.sourcier.report.wording.Wording;

/** The contested claims with what is said for and against, side by side. */
final class ContestedTable {
  private static final int LONGEST_CLAIM = 120;
  private static final int MOST_VOICES = 3;

  private final Desk desk;
  private final Wording words;

  ContestedTable(Desk desk) {
    this.desk = desk;
    this.words = desk.words();
  }

  List<Block> blocks() {
    List<GradedClaim> contested =
        desk.analysis().claims().stream().filter(c -> c.facts().contested()).toList();
    if (contested.isEmpty()) {
      return List.of();
    }
    return List.of(
        Heading.of(1, words.say("contested.title"), "contested"),
        new Table("", columns(), contested.stream().map(this::row).toList(), true));
  }

  private List<Column> columns() {
    return List.of(
        new Column(words.say("contested.column.claim"), 3, Align.LEFT),
        new Column(words.say("contested.column.asserts"), 4, Align.LEFT),
        new Column(words.say("contested.column.denies"), 4, Align.LEFT));
  }

  private Row row(GradedClaim graded) {
    List<Inline> asserted = new ArrayList<>();
    desk.refs().assertions(graded.claim().assertions()).stream()
        .limit(MOST_VOICES)
        .forEach(cited -> add(asserted, words.opening(desk.who(cited)), asserted(cited), cited));
    List<Inline> denied = new ArrayList<>();
    Set<List<Inline>> seen = new LinkedHashSet<>();
    for (Cited<VoicedDenial> cited : desk.refs().denials(graded.claim().denials())) {
      List<Inline> passage = denied(cited);
      if (seen.size() < MOST_VOICES && seen.add(passage)) {
        add(denied, words.opening(denial(cited)), passage, cited);
      }
    }
    Cell claim =
        Cell.of(
            desk.claim(graded),
            Inline.text(" "),
            desk.text(graded.claim(), LONGEST_CLAIM, Style.PLAIN));
    return new Row(
        List.of(claim, new Cell(asserted, Tone.NEUTRAL), new Cell(denied, Tone.CONTESTED)));
  }

  private void add(List<Inline> cell, String who, List<Inline> passage, Cited<?> cited) {
    if (!cell.isEmpty()) {
      cell.add(Inline.text("  "));
    }
    cell.add(Inline.strong(words.say("contested.said", Map.of("who", who))));
    cell.addAll(passage);
    cell.add(Inline.text(words.say("contested.open")));
    cell.add(desk.note(cited, "notes.short"));
    cell.add(Inline.text(words.say("contested.close")));
  }

  private List<Inline> asserted(Cited<VoicedAssertion> cited) {
    Assertion found = cited.finding().finding();
    Span hull = found.cue().map(found.extent()::hull).orElseGet(found::extent);
    return desk.passage(cited).only(hull, found.cue().stream().toList());
  }

  private List<Inline> denied(Cited<VoicedDenial> cited) {
    Span cue = cited.finding().finding().cue();
    Span hull = cited.finding().finding().deniers().stream().reduce(cue, Span::hull);
    return desk.passage(cited).only(hull, List.of(cue));
  }

  private String denial(Cited<VoicedDenial> cited) {
    String kind =
        words.say("denial." + org.sourcier.yaml.Fields.name(cited.finding().finding().kind()));
    return words.say("contested.denial", Map.of("who", desk.denier(cited), "kind", kind));
  }
}
