package org.sourcier.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sourcier.grade.GradedClaim;
import org.sourcier.party.VoicedAssertion;
import org.sourcier.report.block.Anchor;
import org.sourcier.report.block.Block;
import org.sourcier.report.block.Heading;
import org.sourcier.report.block.Inline;
import org.sourcier.report.block.Paragraph;
import org.sourcier.report.block.Style;
import org.sourcier.report.block.Table;
import org.sourcier.report.block.Table.Align;
import org.sourcier.report.block.Table.Cell;
import org.sourcier.report.block.Table.Column;
import org.sourcier.report.block.Table.Row;
import org.sourcier.report.wording.Wording;

/** The claims: the main ones as cards, the others a line each. */
final class ClaimSections {
  private static final int MOST_ROWS = 60;
  private static final int MOST_ARTICLES = 3;
  private static final int LONGEST_CLAIM = 130;

  private final Desk desk;
  private final Wording words;
  private final Selection selection;

  ClaimSections(Desk desk, Selection selection) {
    this.desk = desk;
    this.words = desk.words();
    this.selection = selection;
  }

  List<Block> blocks() {
    if (selection.main().isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(Heading.of(1, words.say("claims.title"), "claims"));
    blocks.add(note(words.say("claims.main-note")));
    if (!selection.others().isEmpty()) {
      blocks.add(Heading.of(2, words.say("claims.main"), "claims-main"));
    }
    selection.main().forEach(claim -> blocks.add(new ClaimCard(desk, claim).block()));
    if (!selection.others().isEmpty()) {
      blocks.addAll(others());
    }
    return blocks;
  }

  private List<Block> others() {
    int shown = Math.min(MOST_ROWS, selection.others().size());
    List<Row> rows = selection.others().subList(0, shown).stream().map(this::row).toList();
    List<Block> blocks = new ArrayList<>();
    blocks.add(Heading.of(2, words.say("claims.others"), "claims-others"));
    blocks.add(note(words.say("claims.others-note")));
    blocks.add(new Table("", columns(), rows, true));
    int elided = selection.others().size() - shown;
    if (elided > 0) {
      blocks.add(note(words.count("claims.elided", elided)));
    }
    return blocks;
  }

  private static Block note(String text) {
    return new Paragraph(List.of(Inline.text(text)), Paragraph.Rank.NOTE);
  }

  private List<Column> columns() {
    return List.of(
        new Column(words.say("claims.column.id"), 2, Align.LEFT),
        new Column(words.say("claims.column.claim"), 19, Align.LEFT),
        new Column(words.say("claims.column.who"), 9, Align.LEFT),
        new Column(words.say("claims.column.grade"), 3, Align.LEFT),
        new Column(words.say("claims.column.note"), 3, Align.LEFT));
  }

  private Row row(GradedClaim graded) {
    String id = graded.claim().id();
    String who = words.list(desk.asserters(graded.claim()));
    return new Row(
        List.of(
            Cell.of(new Anchor(id), Inline.text(id)),
            Cell.of(desk.text(graded.claim(), LONGEST_CLAIM, Style.PLAIN)),
            Cell.of(Inline.text(who.isEmpty() ? words.say("claims.nobody") : words.opening(who))),
            Cell.of(Inline.text(Desk.grade(graded))),
            Cell.of(notes(graded))),
        desk.facets(graded));
  }

  /** The articles that carry the claim, at most so many. */
  private Inline[] notes(GradedClaim graded) {
    List<Inline> notes = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    for (Cited<VoicedAssertion> cited : desk.refs().assertions(graded.claim().assertions())) {
      if (seen.add(desk.refs().number(cited)) && seen.size() <= MOST_ARTICLES) {
        if (seen.size() > 1) {
          notes.add(Inline.text(", "));
        }
        notes.add(desk.note(cited, "notes.number"));
      }
    }
    if (seen.size() > MOST_ARTICLES) {
      notes.add(Inline.text(", …"));
    }
    return notes.toArray(Inline[]::new);
  }
}
