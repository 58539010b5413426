package org.sourcier.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sourcier.claim.Claim;
import org.sourcier.claim.Group;
import org.sourcier.claim.TextCopy;
import org.sourcier.grade.GradedClaim;
import org.sourcier.report.block.Block;
import org.sourcier.report.block.Heading;
import org.sourcier.report.block.Inline;
import org.sourcier.report.block.Items;
import org.sourcier.report.block.Paragraph;
import org.sourcier.report.block.Run;
import org.sourcier.report.block.Style;
import org.sourcier.report.block.Table;
import org.sourcier.report.block.Table.Align;
import org.sourcier.report.block.Table.Cell;
import org.sourcier.report.block.Table.Column;
import org.sourcier.report.block.Table.Row;
import org.sourcier.report.wording.Wording;

/** Claims that several articles carry but fewer origins make: the same word, heard again. */
final class Reprints {
  private static final int LONGEST_CLAIM = 110;

  private final Desk desk;
  private final Wording words;

  Reprints(Desk desk) {
    this.desk = desk;
    this.words = desk.words();
  }

  List<Block> blocks() {
    if (desk.analysis().articles().size() < 2) {
      return List.of();
    }
    List<Claim> found =
        desk.analysis().claims().stream()
            .map(GradedClaim::claim)
            .filter(claim -> Desk.articles(claim) > claim.groups().size())
            .toList();
    List<Block> blocks = new ArrayList<>();
    blocks.add(Heading.of(1, words.say("circular.title"), "circular"));
    List<List<Inline>> copies =
        desk.analysis().copies().stream()
            .map(copy -> List.<Inline>of(Inline.text(copied(copy))))
            .toList();
    if (!copies.isEmpty()) {
      blocks.add(new Items(Items.Order.BULLETED, copies));
    }
    blocks.add(plain(words.say(found.isEmpty() ? "circular.none" : "circular.intro")));
    if (!found.isEmpty()) {
      blocks.add(new Table("", columns(), found.stream().map(this::row).toList(), true));
    }
    return blocks;
  }

  private String copied(TextCopy copy) {
    return words.say(
        "circular.copy",
        Map.of(
            "copy", words.number(desk.refs().number(copy.copy())),
            "original", words.number(desk.refs().number(copy.original())),
            "because", desk.reason(copy.firing())));
  }

  private static Paragraph plain(String sentence) {
    return Paragraph.of(Inline.text(sentence));
  }

  private List<Column> columns() {
    return List.of(
        new Column(words.say("circular.column.claim"), 6, Align.LEFT),
        new Column(words.say("circular.column.naive"), 2, Align.LEFT),
        new Column(words.say("circular.column.groups"), 4, Align.LEFT));
  }

  private Row row(Claim claim) {
    String id = claim.id();
    List<String> names =
        claim.groups().stream().filter(Group::identifiable).map(Group::name).toList();
    String origins = words.count("noun.origin", names.size());
    String named =
        names.isEmpty()
            ? words.say("circular.unknown")
            : words.say("circular.named", Map.of("origins", origins, "names", words.list(names)));
    return new Row(
        List.of(
            Cell.of(
                org.sourcier.report.block.Link.to(
                    id, id, words.say("claims.link", Map.of("id", id))),
                Inline.text(" "),
                desk.text(claim, LONGEST_CLAIM, Style.PLAIN)),
            Cell.of(Run.of(words.count("noun.article", Desk.articles(claim)), Style.STRUCK)),
            Cell.of(Inline.text(named))));
  }
}
